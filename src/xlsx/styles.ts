import type { LaidCell } from '../define/sheet/laid';
import { LINE_COLOR, LOOKS, type Look } from '../define/sheet/look';
import { MAIN, SPREADSHEET_TYPE } from './namespaces';
import type { Part } from './package';
import { counted, element } from './xml';

const FONT = 'Calibri';
const FONT_SIZE = 11;
/** The first number that a workbook may give to a number format of its own. */
const FIRST_NUMBER_FORMAT = 164;

/** How a cell looks while a condition holds. */
export interface Highlight {
  readonly fill: string;
  readonly color: string;
}

/** Things that are written once and spoken of by their place, counted from 0. */
class Numbered {
  private readonly places = new Map<string, number>();
  constructor(first: readonly string[] = []) {
    first.forEach((xml) => this.of(xml));
  }
  of(xml: string): number {
    const place = this.places.get(xml) ?? this.places.size;
    this.places.set(xml, place);
    return place;
  }
  get all(): string[] {
    return [...this.places.keys()];
  }
}

const rgb = (color: string): { rgb: string } => ({ rgb: `FF${color}` });

/** The formats of a workbook's cells, each kept once. */
export class Styles {
  private readonly fonts = new Numbered([fontOf({})]);
  /** Excel keeps the first two for itself. */
  private readonly fills = new Numbered(['none', 'gray125'].map((patternType) => pattern(patternType)));
  private readonly borders = new Numbered([borderOf(undefined)]);
  private readonly numberFormats = new Numbered();
  private readonly formats = new Numbered([this.format({ value: '' }, true)]);
  private readonly highlights = new Numbered();
  private readonly known = new Map<string, number>();

  /** The place of a cell's format. */
  of(cell: LaidCell, locked: boolean): number {
    const { style, numberFormat, align, asText } = cell;
    const key = `${style}|${numberFormat}|${align}|${asText}|${locked}`;
    const place = this.known.get(key) ?? this.formats.of(this.format(cell, locked));
    this.known.set(key, place);
    return place;
  }

  highlight({ fill, color }: Highlight): number {
    return this.highlights.of(
      element(
        'dxf',
        {},
        element('font', {}, element('color', rgb(color))),
        element('fill', {}, element('patternFill', { patternType: 'solid' }, element('bgColor', rgb(fill)))),
      ),
    );
  }

  private format({ style, numberFormat, align, asText }: LaidCell, locked: boolean): string {
    const look: Look = style ? LOOKS[style] : {};
    const fill = look.fill ? this.fills.of(pattern('solid', look.fill)) : 0;
    const formatCode = numberFormat === undefined ? 0 : this.numberFormat(numberFormat);
    const alignment =
      align || look.wrap
        ? element('alignment', {
            horizontal: align,
            vertical: look.wrap ? 'center' : undefined,
            wrapText: look.wrap,
          })
        : '';
    return element(
      'xf',
      {
        numFmtId: formatCode,
        fontId: this.fonts.of(fontOf(look)),
        fillId: fill,
        borderId: this.borders.of(borderOf(look.line)),
        xfId: 0,
        quotePrefix: asText,
        applyNumberFormat: true,
        applyFont: true,
        applyFill: true,
        applyBorder: true,
        applyAlignment: alignment !== '' || undefined,
        applyProtection: locked ? undefined : true,
      },
      alignment,
      locked ? '' : element('protection', { locked: false }),
    );
  }

  private numberFormat(code: string): number {
    return FIRST_NUMBER_FORMAT + this.numberFormats.of(code);
  }

  /** Asked for when every cell has been given its format. */
  part(): Part {
    return {
      path: 'xl/styles.xml',
      contentType: `${SPREADSHEET_TYPE}.styles+xml`,
      xml: element(
        'styleSheet',
        { xmlns: MAIN },
        counted(
          'numFmts',
          this.numberFormats.all.map((formatCode, i) =>
            element('numFmt', { numFmtId: FIRST_NUMBER_FORMAT + i, formatCode }),
          ),
        ),
        counted('fonts', this.fonts.all),
        counted('fills', this.fills.all),
        counted('borders', this.borders.all),
        counted('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
        counted('cellXfs', this.formats.all),
        counted('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
        counted('dxfs', this.highlights.all),
      ),
    };
  }
}

function fontOf({ bold, italic, size = FONT_SIZE, color }: Look): string {
  return element(
    'font',
    {},
    bold ? element('b') : '',
    italic ? element('i') : '',
    element('sz', { val: size }),
    color ? element('color', rgb(color)) : '',
    element('name', { val: FONT }),
    element('family', { val: 2 }),
  );
}

const pattern = (patternType: string, color?: string): string =>
  element(
    'fill',
    {},
    element(
      'patternFill',
      { patternType },
      color === undefined ? '' : element('fgColor', rgb(color)),
      color === undefined ? '' : element('bgColor', { indexed: 64 }),
    ),
  );

function borderOf(line: Look['line']): string {
  const edge = (name: string): string =>
    name === line ? element(name, { style: 'thin' }, element('color', rgb(LINE_COLOR))) : element(name);
  return element('border', {}, ...['left', 'right', 'top', 'bottom', 'diagonal'].map(edge));
}
