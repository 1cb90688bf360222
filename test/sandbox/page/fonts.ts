/**
 * Waits for the letters that the grid and the charts draw: a canvas does not draw again when a font arrives.
 * The names are those that fonts.css defines.
 */
export async function loadFonts(): Promise<void> {
  const samples = ['Arial', 'Segoe UI', 'Calibri'].flatMap((family) => [
    `400 12px '${family}'`,
    `700 12px '${family}'`,
  ]);
  await Promise.all(samples.map((font) => document.fonts.load(font, 'A客户（，')));
}
