import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Beside the bundle when deployed (see infra/bundle.ts), else where the package has it. */
const pathOf = (file: string): string => {
  const beside = fileURLToPath(new URL(file, import.meta.url));
  return existsSync(beside) ? beside : createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${file}`);
};

/**
 * Paths of the fonts. DejaVu holds every letter of Indonesian and Papuan names; the standard fonts of PDF are not in a
 * bundle.
 *
 * @throws Error if a font is neither beside the bundle nor installed
 */
export const pdfFonts = () => ({ text: pathOf('DejaVuSans.ttf'), heading: pathOf('DejaVuSans-Bold.ttf') });
