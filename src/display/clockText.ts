const two = (value: number) => String(value).padStart(2, '0');

/** "14.05", by the clock where the reader is. */
export function timeOfDay(moment: Date): string {
  return `${two(moment.getHours())}.${two(moment.getMinutes())}`;
}

const SECOND_MS = 1000;
const MINUTE_S = 60;

/** Minutes and seconds: "7:05"; after an hour "1:07:05". Takes milliseconds, zero or more. */
export function elapsedText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / SECOND_MS);
  const minutes = Math.floor(seconds / MINUTE_S);
  const hours = Math.floor(minutes / MINUTE_S);
  const tail = two(seconds % MINUTE_S);
  return hours === 0 ? `${minutes}:${tail}` : `${hours}:${two(minutes % MINUTE_S)}:${tail}`;
}
