/** A chart as data: what the page draws and what tests read. Values come from the cells at that moment. */
export interface ChartPicture {
  readonly id: string;
  readonly sheet: string;
  readonly name: string;
  /** Excel's chart type, for example `ColumnClustered`, `Line`, `XYScatter`, `Pie`. */
  readonly type: string;
  readonly title: string | null;
  /** In points from the corner of cell A1. */
  readonly bounds: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly series: readonly ChartSeriesPicture[];
  readonly legend: 'Top' | 'Bottom' | 'Left' | 'Right' | 'Corner' | null;
  readonly axes: {
    readonly category: ChartAxisPicture;
    readonly value: ChartAxisPicture;
    readonly secondaryValue: ChartAxisPicture;
  };
}

export interface ChartSeriesPicture {
  readonly name: string;
  /** The series' own type: a combined chart mixes them. */
  readonly type: string;
  readonly secondaryAxis: boolean;
  readonly color: string | null;
  readonly categories: readonly string[];
  /** X values of a scatter chart; null for charts over categories. */
  readonly x: readonly (number | null)[] | null;
  readonly values: readonly (number | null)[];
  readonly numberFormat: string;
  readonly labels: boolean;
  readonly markers: boolean;
  readonly smooth: boolean;
}

export interface ChartAxisPicture {
  readonly visible: boolean;
  readonly title: string | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly numberFormat: string | null;
  readonly gridlines: boolean;
}
