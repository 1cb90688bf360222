import { say, type Lang } from '../../core/text';
import type { Area } from '../../define/sheet/area';
import type { LaidChart, LaidSeries, LaidSheet } from '../../define/sheet/laid';
import { showNumber } from '../../ui/show-value';
import { html, type Html } from './html';
import { words } from './words';

const [WIDTH, HEIGHT] = [560, 240];
const [LEFT, RIGHT, TOP, BOTTOM] = [70, 20, 12, 26];

/** A chart of a built sheet, drawn from its cells: bars, lines and points, each axis from its least to its most. */
export function laidChart({ cells }: LaidSheet, chart: LaidChart, lang: Lang): Html {
  const valuesIn = (area: Area): unknown[] =>
    Array.from(
      { length: area.rows * area.columns },
      (_, i) =>
        cells[area.row + Math.floor(i / area.columns)]?.[area.column + (i % area.columns)]?.value ?? '',
    );
  const categories = valuesIn(chart.categories);
  const series = chart.series.map((one) => ({ ...one, numbers: valuesIn(one.values).map(asNumber) }));
  const label = say(words.chart, lang, { title: chart.title });
  const drawn = series.map((one, i) => {
    const axis = one.axis === 'secondary' ? chart.secondary : chart.primary;
    const numbers = series.filter(({ axis }) => axis === one.axis).flatMap(({ numbers }) => numbers);
    const most = axis.most ?? Math.max(0, ...present(numbers));
    const least = axis.least ?? Math.min(0, ...present(numbers));
    const y = (x: number): number => TOP + ((most - x) / (most - least || 1)) * (HEIGHT - TOP - BOTTOM);
    const bars = series.filter(({ type }) => type === 'columns' || type === 'stacked');
    return html`<g class="s${i % 4}">
      ${one.type === 'points' ? points(one, categories, y) : marks(one, y, bars.indexOf(one), bars.length)}
    </g>`;
  });
  const [first] = series;
  const scale = first
    ? [chart.primary.most ?? Math.max(0, ...present(first.numbers))].map(
        (most) =>
          html`<text x="${LEFT - 6}" y="${TOP + 8}" text-anchor="end"
            >${showNumber(most, chart.primary.numberFormat === 'General' ? undefined : chart.primary.numberFormat, lang)}</text
          >`,
      )
    : [];
  return html`<figure>
    <figcaption>${chart.title}</figcaption>
    <svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">
      <path class="axis" d="M${LEFT} ${TOP}V${HEIGHT - BOTTOM}H${WIDTH - RIGHT}" />
      ${scale} ${drawn}
    </svg>
    <p class="legend">${series.map(({ name }, i) => html`<span class="s${i % 4}">■</span> ${name} `)}</p>
  </figure>`;
}

type Numbered = LaidSeries & { readonly numbers: readonly (number | null)[] };

const asNumber = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const present = (numbers: readonly (number | null)[]): number[] => numbers.filter((x) => x !== null);

/** Tenths of a pixel are enough, and the same on every machine. */
const short = (x: number): number => Math.round(x * 10) / 10;

/** Bars beside one another, or a line through the middles of the categories. */
function marks(
  { type, numbers }: Numbered,
  y: (x: number) => number,
  place: number,
  bars: number,
): Html | Html[] {
  const step = (WIDTH - LEFT - RIGHT) / Math.max(1, numbers.length);
  if (type === 'line') {
    const at = numbers.flatMap((x, i) =>
      x === null ? [] : [`${short(LEFT + step * (i + 0.5))},${short(y(x))}`],
    );
    return html`<polyline points="${at.join(' ')}" />`;
  }
  const width = (step * 0.7) / Math.max(1, bars);
  return numbers.flatMap((x, i) => {
    if (x === null) return [];
    const left = LEFT + step * (i + 0.15) + width * place;
    const [top, bottom] = [Math.min(y(x), y(0)), Math.max(y(x), y(0))];
    return [
      html`<rect
        x="${short(left)}"
        y="${short(top)}"
        width="${short(width)}"
        height="${short(bottom - top)}"
      />`,
    ];
  });
}

/** Points over the numbers of another column. */
function points({ numbers }: Numbered, over: readonly unknown[], y: (x: number) => number): Html[] {
  const across = over.map(asNumber);
  const most = Math.max(0, ...present(across)) || 1;
  return numbers.flatMap((value, i) => {
    const x = across[i];
    if (value === null || x === null || x === undefined) return [];
    const at = LEFT + (x / most) * (WIDTH - LEFT - RIGHT - 10);
    return [html`<circle cx="${short(at)}" cy="${short(y(value))}" r="4" />`];
  });
}
