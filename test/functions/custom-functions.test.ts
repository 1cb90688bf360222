import { Fault } from '../../src/core/fault';
import { Saying } from '../../src/core/text';
import type { WorksheetFunction } from '../../src/define/function/function';
import { asExcelCalls, register } from '../../src/excel/custom-functions';

/** The two things of Microsoft's runtime that the adapter touches. */
class StandInError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}
const associated = new Map<string, (...raw: unknown[]) => unknown>();
const runtime = {
  Error: StandInError,
  ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A', divisionByZero: '#DIV/0!' },
  associate: (id: string, fn: (...raw: unknown[]) => unknown) => associated.set(id, fn),
};

const globals = globalThis as Record<string, unknown>;
const excelSpeaks = (displayLanguage: string) => (globals['Office'] = { context: { displayLanguage } });

beforeEach(() => {
  globals['CustomFunctions'] = runtime;
  delete globals['Office'];
  associated.clear();
});

const functionThat = (call: WorksheetFunction['call'], args: unknown[] = [1, 2]): WorksheetFunction => ({
  id: 'F',
  args: args as WorksheetFunction['args'],
  result: 'matrix',
  call,
});
const sentence = { en: 'row {row} is bad', 'zh-CN': '第 {row} 行有误' };
const thrownBy = (call: WorksheetFunction['call']): unknown => {
  try {
    return asExcelCalls(functionThat(call))();
  } catch (error) {
    return error;
  }
};

describe('a worksheet function as Excel calls it', () => {
  test('is registered under its id', () => {
    register([functionThat(() => 7)]);
    expect(associated.get('F')?.()).toBe(7);
  });

  test("gets its arguments without Excel's object about the call", () => {
    const seen: unknown[][] = [];
    const fn = functionThat((...raw) => {
      seen.push(raw);
      return 1;
    });
    asExcelCalls(fn)([[1]], null, { functionName: 'F' });
    expect(seen).toEqual([[[[1]], null]]);
  });

  test('a fault of the whole call is thrown with its sentence', () => {
    expect(thrownBy(() => Fault.value(sentence, { row: 3 }))).toEqual(
      new StandInError('#VALUE!', 'row 3 is bad'),
    );
    expect(thrownBy(() => Fault.none(sentence, { row: 3 }))).toEqual(
      new StandInError('#N/A', 'row 3 is bad'),
    );
    expect(thrownBy(() => Fault.zero)).toEqual(new StandInError('#DIV/0!'));
  });

  test('the sentence is in the language of Excel', () => {
    excelSpeaks('zh-CN');
    expect(thrownBy(() => Fault.value(sentence, { row: 3 }))).toEqual(
      new StandInError('#VALUE!', '第 3 行有误'),
    );
    excelSpeaks('de-DE');
    expect(thrownBy(() => Fault.value(sentence, { row: 3 }))).toEqual(
      new StandInError('#VALUE!', 'row 3 is bad'),
    );
  });

  test('faults inside a block stay in their cells', () => {
    const block = asExcelCalls(functionThat(() => [[1], [Fault.zero], ['']]))();
    expect(block).toEqual([[1], [new StandInError('#DIV/0!')], ['']]);
  });

  test('sayings are told in the language of Excel', () => {
    excelSpeaks('zh-CN');
    const block = asExcelCalls(functionThat(() => [['LIMIT', new Saying(sentence, { row: 4 })]]))();
    expect(block).toEqual([['LIMIT', '第 4 行有误']]);
  });

  test.each(['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!'])(
    'an incoming %s goes out unchanged',
    (code) => {
      expect(thrownBy(() => Fault.incoming({ code }))).toEqual(new StandInError(code));
    },
  );

  test('an incoming error that Excel does not take back becomes #VALUE! with its sentence', () => {
    expect(thrownBy(() => Fault.incoming({ code: '#REF!' }, sentence, { row: 2 }))).toEqual(
      new StandInError('#VALUE!', 'row 2 is bad'),
    );
  });

  test.each(['#DIV/0!', '#NUM!', '#NULL!'])('beside an incoming %s Excel shows no sentence', (code) => {
    expect(thrownBy(() => Fault.incoming({ code }, sentence, { row: 2 }))).toEqual(new StandInError(code));
  });

  test('even a mistake of our own leaves as an error that Excel can show', () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const thrown = thrownBy(() => {
      throw new TypeError('x is undefined');
    });
    expect(thrown).toMatchObject({ code: '#VALUE!', message: expect.stringContaining('error in Kehu') });
    expect(log).toHaveBeenCalled();
    log.mockRestore();
  });
});
