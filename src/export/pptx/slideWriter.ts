import type { Relationship } from '../officePackage.ts';
import { xmlText } from '../xmlText.ts';
import type { ChartDrawing } from './drawing.ts';

/** What is gathered while one slide is written: its relationships, its charts, and the ids given so far. */
export class SlideWriter {
  readonly #relationships: Relationship[];
  readonly #charts: ChartDrawing[] = [];
  readonly #firstChart: number;
  /** Id 1 is the slide's own. */
  #lastId = 1;

  /** `firstChart` is the number that the next chart of the presentation gets. */
  constructor(relationships: readonly Relationship[], firstChart = 1) {
    this.#relationships = [...relationships];
    this.#firstChart = firstChart;
  }

  get relationships(): readonly Relationship[] {
    return this.#relationships;
  }

  get charts(): readonly ChartDrawing[] {
    return this.#charts;
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** The id of a link's relationship; undefined for what is no address of the web. */
  linkTo(address: string): string | undefined {
    const target = webAddress(address);
    if (target === undefined) return undefined;
    const known = this.#relationships.findIndex((each) => each.isExternal && each.target === target);
    return known >= 0 ? `rId${known + 1}` : this.#relate({ kind: 'hyperlink', target, isExternal: true });
  }

  addChart(chart: ChartDrawing): string {
    const number = this.#firstChart + this.#charts.length;
    this.#charts.push(chart);
    return this.#relate({ kind: 'chart', target: `../charts/chart${number}.xml` });
  }

  #relate(relationship: Relationship): string {
    this.#relationships.push(relationship);
    return `rId${this.#relationships.length}`;
  }
}

function webAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? xmlText(href) : undefined;
}
