/** "1 måned", "21 måneder". */
export function months(count: string): string {
  return count === '1' ? '1 måned' : `${count} måneder`;
}

/** "1 projekt", "14 projekter": the number as it is shown, and the word that goes with it. */
export function projects(count: string): string {
  return count === '1' ? '1 projekt' : `${count} projekter`;
}
