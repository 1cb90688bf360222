import { parseReference } from '../address';
import { invalidArgument, itemNotFound } from '../host-error';
import { CellArea } from './area';
import type { ModelContext } from './context';
import { HostObject } from './host-object';
import { keepProperties } from './kept';

/** How a worksheet prints: kept and given back, since nothing is printed here. */
export interface PageRecord {
  readonly kept: Record<string, unknown>;
  readonly headersFooters: Record<string, Record<string, unknown>>;
  printArea: CellArea | null;
  titleRows: CellArea | null;
  titleColumns: CellArea | null;
}

export function newPage(): PageRecord {
  return { kept: {}, headersFooters: {}, printArea: null, titleRows: null, titleColumns: null };
}

/** Excel.HeaderFooter */
export class HeaderFooter extends HostObject {
  constructor(readonly kept: Record<string, unknown>) {
    super();
  }
}
keepProperties(HeaderFooter, ({ kept }) => kept, {
  LeftHeader: '',
  CenterHeader: '',
  RightHeader: '',
  LeftFooter: '',
  CenterFooter: '',
  RightFooter: '',
});

/** Excel.HeaderFooterGroup */
export class HeaderFooterGroup extends HostObject {
  constructor(readonly pages: PageRecord['headersFooters']) {
    super();
  }

  get DefaultForAllPages(): HeaderFooter {
    return this.page('default');
  }

  get FirstPage(): HeaderFooter {
    return this.page('first');
  }

  get EvenPages(): HeaderFooter {
    return this.page('even');
  }

  get OddPages(): HeaderFooter {
    return this.page('odd');
  }

  private page(name: string): HeaderFooter {
    return new HeaderFooter((this.pages[name] ??= {}));
  }
}
keepProperties(HeaderFooterGroup, ({ pages }) => (pages['group'] ??= {}), {
  State: 'Default',
  UseSheetMargins: true,
  UseSheetScale: true,
});

const POINTS: Record<string, number> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

const MARGINS: Record<string, string> = {
  top: 'TopMargin',
  bottom: 'BottomMargin',
  left: 'LeftMargin',
  right: 'RightMargin',
  header: 'HeaderMargin',
  footer: 'FooterMargin',
};

/** Excel.PageLayout */
export class PageLayout extends HostObject {
  constructor(
    private readonly context: ModelContext,
    private readonly sheet: string,
    readonly page: PageRecord,
  ) {
    super();
  }

  get Orientation(): string {
    return String(this.page.kept['Orientation'] ?? 'Portrait');
  }

  set Orientation(orientation: string) {
    if (!['Portrait', 'Landscape'].includes(orientation)) throw invalidArgument();
    this.page.kept['Orientation'] = orientation;
  }

  /** Either a scale or pages to fit, as Excel has it. */
  get Zoom(): unknown {
    return this.page.kept['Zoom'] ?? { scale: 100 };
  }

  set Zoom(zoom: unknown) {
    const { scale, horizontalFitToPages, verticalFitToPages } = (zoom ?? {}) as Record<string, unknown>;
    const isScale = typeof scale === 'number';
    if (isScale && (scale < 10 || scale > 400)) throw invalidArgument();
    if (isScale && (horizontalFitToPages != null || verticalFitToPages != null)) throw invalidArgument();
    this.page.kept['Zoom'] = zoom;
  }

  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.page.headersFooters);
  }

  SetPrintArea(area: unknown): void {
    this.page.printArea = this.area(area);
  }

  GetPrintAreaOrNullObject(): HostObject | null {
    return this.page.printArea && this.context.make.rangeAreas([this.page.printArea]);
  }

  GetPrintArea(): HostObject {
    const area = this.GetPrintAreaOrNullObject();
    if (!area) throw itemNotFound();
    return area;
  }

  SetPrintTitleRows(rows: unknown): void {
    this.page.titleRows = this.area(rows);
  }

  GetPrintTitleRowsOrNullObject(): CellArea | null {
    return this.page.titleRows;
  }

  SetPrintTitleColumns(columns: unknown): void {
    this.page.titleColumns = this.area(columns);
  }

  GetPrintTitleColumnsOrNullObject(): CellArea | null {
    return this.page.titleColumns;
  }

  SetPrintMargins(unit: string, margins: Record<string, number | null>): void {
    const points = POINTS[unit];
    if (points === undefined) throw invalidArgument();
    for (const [side, size] of Object.entries(margins)) {
      const name = MARGINS[side];
      if (name === undefined) throw invalidArgument();
      if (size != null) this.page.kept[name] = size * points;
    }
  }

  private area(value: unknown): CellArea {
    if (value instanceof CellArea) return value;
    const reference = parseReference(String(value));
    if (!reference) throw invalidArgument();
    return this.context.make.range(this.sheet, reference.box);
  }
}
keepProperties(PageLayout, ({ page }) => page.kept, {
  PaperSize: 'A4',
  BlackAndWhite: false,
  PrintErrors: 'AsDisplayed',
  CenterHorizontally: false,
  CenterVertically: false,
  PrintHeadings: false,
  PrintGridlines: false,
  LeftMargin: 50.4,
  RightMargin: 50.4,
  TopMargin: 54,
  BottomMargin: 54,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
  PrintComments: 'NoComments',
  DraftMode: false,
  FirstPageNumber: '',
  PrintOrder: 'DownThenOver',
});
