import { Chart, registerables } from 'chart.js';
import type { ChartPicture, Engine, EngineView, PixelBox } from 'excel-host';
import { canDraw, chartConfig, type ChartColors } from './chart-config';
import { element } from './dom';
import type { PageWords } from './words';

Chart.register(...registerables);
Chart.defaults.font.family = 'Arial';

/** Draws the workbook's charts over the cells they stand on. */
export interface ChartLayer {
  show(charts: readonly ChartPicture[]): void;
  /** Draws again in the colours of the theme. */
  recolor(): void;
}

export function createChartLayer(layer: HTMLElement, engine: Engine, words: PageWords): ChartLayer {
  const { view } = engine;
  if (!view) throw new Error('Charts need an engine that draws.');
  const drawn = new Map<string, DrawnChart>();
  let pictures: readonly ChartPicture[] = [];

  function refresh(): void {
    const active = engine.activeSheet();
    const shown = pictures.filter((chart) => chart.sheet === active);
    const gone = [...drawn.keys()].filter((id) => !shown.some((chart) => chart.id === id));
    for (const id of gone) {
      drawn.get(id)?.remove();
      drawn.delete(id);
    }
    for (const chart of shown) {
      const one = drawn.get(chart.id) ?? new DrawnChart(layer, words);
      drawn.set(chart.id, one);
      one.draw(chart);
    }
    move();
  }

  function move(): void {
    if (!view) return;
    const area = view.cellArea();
    placeAt(layer, area);
    for (const chart of drawn.values()) chart.follow(view, engine.activeSheet(), area);
  }

  view.onMove(move);
  engine.on((event) => {
    if (event.type === 'activated') refresh();
  });
  return {
    show(charts) {
      pictures = charts;
      refresh();
    },
    recolor() {
      for (const chart of drawn.values()) chart.remove();
      drawn.clear();
      refresh();
    },
  };
}

class DrawnChart {
  private readonly box = element('div', { class: 'chart', role: 'img' });
  private readonly canvas = element('canvas');
  private picture: ChartPicture | null = null;
  private chart: Chart | null = null;
  private size = '';

  constructor(
    layer: HTMLElement,
    private readonly words: PageWords,
  ) {
    layer.append(this.box);
  }

  draw(picture: ChartPicture): void {
    if (JSON.stringify(picture) === JSON.stringify(this.picture)) return;
    this.picture = picture;
    this.size = '';
    this.box.setAttribute('aria-label', picture.title ?? picture.name);
  }

  follow(view: EngineView, sheet: string, area: PixelBox): void {
    if (!this.picture) return;
    const place = view.place(sheet, this.picture.bounds);
    placeAt(this.box, { ...place, left: place.left - area.left, top: place.top - area.top });
    const size = `${Math.round(place.width)} × ${Math.round(place.height)}`;
    if (size === this.size) return;
    this.size = size;
    this.paint(this.picture, place);
  }

  remove(): void {
    this.chart?.destroy();
    this.box.remove();
  }

  private paint(picture: ChartPicture, { width, height }: PixelBox): void {
    this.chart?.destroy();
    this.chart = null;
    if (!canDraw(picture)) {
      this.box.replaceChildren(`${this.words.noChart} ${picture.type}`);
      return;
    }
    this.canvas.width = Math.round(width);
    this.canvas.height = Math.round(height);
    this.box.replaceChildren(this.canvas);
    this.chart = new Chart(this.canvas, chartConfig(picture, colorsOf(this.box)));
  }
}

function placeAt(target: HTMLElement, { left, top, width, height }: PixelBox): void {
  Object.assign(target.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
}

function colorsOf(target: HTMLElement): ChartColors {
  const style = getComputedStyle(target);
  const color = (name: string): string => style.getPropertyValue(name).trim();
  return { text: color('--text'), grid: color('--line'), background: color('--sheet') };
}
