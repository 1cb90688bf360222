import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { ICommandService } from '@univerjs/core';
import type { Univer } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/presets/preset-sheets-core';
import type { CellAddress, EngineView, PixelBox, PointBox, SheetId } from '../engine';
import { PIXELS_PER_POINT } from './univer';

/** Commands after which cells may lie elsewhere on the screen. */
const MOVES =
  /^sheet\.(operation\.set-(scroll|zoom-ratio|worksheet-active)|mutation\.(set-(col|row|frozen|worksheet-(col|row))|insert-|remove-))/;

/** The drawn grid: where cells are and what the mouse does. */
export class UniverView implements EngineView {
  constructor(
    private readonly univer: Univer,
    private readonly api: FUniver,
    private readonly workbook: FWorkbook,
    private readonly container: HTMLElement,
  ) {}

  place(sheet: SheetId, points: PointBox): PixelBox {
    const zoom = this.workbook.getSheetBySheetId(sheet)?.getZoom() ?? 1;
    const { left, top } = this.origin();
    const scroll = this.scroll();
    const pixels = (value: number) => value * PIXELS_PER_POINT * zoom;
    return {
      left: left + pixels(points.left) - scroll.x * zoom,
      top: top + pixels(points.top) - scroll.y * zoom,
      width: pixels(points.width),
      height: pixels(points.height),
    };
  }

  cellArea(): PixelBox {
    const { left, top } = this.origin();
    const canvas = this.canvas()?.getBoundingClientRect();
    const container = this.container.getBoundingClientRect();
    // A canvas follows its container a moment later: what lies outside is no longer the grid's.
    const right = Math.min(canvas?.right ?? container.right, container.right) - container.left;
    const bottom = (canvas?.bottom ?? container.bottom) - container.top;
    return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
  }

  onMove(listener: () => void): () => void {
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(listener);
    };
    const commands = this.univer.__getInjector().get(ICommandService);
    const watch = commands.onCommandExecuted(({ id }) => {
      if (MOVES.test(id)) soon();
    });
    const resize = new ResizeObserver(soon);
    resize.observe(this.container);
    return () => {
      cancelAnimationFrame(frame);
      watch.dispose();
      resize.disconnect();
    };
  }

  onHover(listener: (cell: CellAddress | null) => void): () => void {
    const hover = this.api.addEvent(this.api.Event.CellHover, ({ worksheet, row, column }) =>
      listener({ sheet: worksheet.getSheetId(), row, column }),
    );
    const leave = () => listener(null);
    this.container.addEventListener('mouseleave', leave);
    return () => {
      hover.dispose();
      this.container.removeEventListener('mouseleave', leave);
    };
  }

  setDark(dark: boolean): void {
    this.api.toggleDarkMode(dark);
  }

  /** The engine listens on an editor that stands, unseen, over the active cell. */
  focus(): void {
    this.container.querySelector<HTMLElement>('[contenteditable="true"]')?.focus();
  }

  addCellCommand(id: string, label: string, run: () => void): void {
    this.api.createMenu({ id, title: label, action: run }).appendTo('contextMenu.mainArea');
  }

  private render() {
    return this.univer.__getInjector().get(IRenderManagerService).getRenderById(this.workbook.getId());
  }

  private canvas(): HTMLCanvasElement | undefined {
    return this.render()?.engine.getCanvasElement();
  }

  /** Where cell A1 begins when nothing is scrolled. */
  private origin(): { left: number; top: number } {
    const canvas = this.canvas()?.getBoundingClientRect();
    const container = this.container.getBoundingClientRect();
    const sheet = this.workbook.getActiveSheet();
    const skeleton = sheet.getSkeleton();
    const zoom = sheet.getZoom();
    return {
      left: (canvas?.left ?? container.left) - container.left + (skeleton?.rowHeaderWidth ?? 0) * zoom,
      top: (canvas?.top ?? container.top) - container.top + (skeleton?.columnHeaderHeight ?? 0) * zoom,
    };
  }

  private scroll(): { x: number; y: number } {
    const viewport = this.render()?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    return { x: viewport?.viewportScrollX ?? 0, y: viewport?.viewportScrollY ?? 0 };
  }
}
