import { jsPDF } from 'jspdf';

/** What a sheet says: texts only, in the order of the page. There is no place for a name. */
export interface SkillsSheet {
  readonly language: 'nl' | 'en';
  readonly title: string;
  readonly intro: string;
  readonly groups: readonly {
    readonly title: string;
    readonly rows: readonly { readonly skill: string; readonly says: string }[];
  }[];
  /** Small, at the end. */
  readonly legend: string;
  readonly pageOf: (n: number, of: number) => string;
}

/** Millimetres on A4. */
const LEFT = 20;
const TOP = 20;
const WIDTH = 170;
const BOTTOM = 275;
const FOOT = 287;

const SIZE = { title: 22, group: 13, text: 11, small: 9 } as const;
/** A line's height for each point of its letters, in millimetres. */
const LINE = 0.3528 * 1.3;

/** The letters that the fonts of every PDF reader have (Windows-1252); another loses its accent, or becomes "?". */
function printable(text: string): string {
  const known = /[ -~\u00A1-\u00FF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u;
  return Array.from(text.normalize('NFC'), (letter) => {
    if (known.test(letter)) return letter;
    if (/\s/u.test(letter)) return ' ';
    const [base = ''] = letter.normalize('NFD');
    return known.test(base) ? base : '?';
  }).join('');
}

/**
 * The anonymous sheet as PDF, with what the library would add about the moment and the file made the same for everybody:
 * no author, no title, no date of today, no number of its own.
 */
export function makeSkillsSheet(sheet: SkillsSheet): Uint8Array<ArrayBuffer> {
  const pdf = new jsPDF({ unit: 'mm', format: 'a4', putOnlyUsedFonts: true });
  pdf.setCreationDate("D:20000101000000+00'00'");
  pdf.setFileId('0'.repeat(32));
  pdf.setLanguage(sheet.language);
  let y = TOP;

  const write = (text: string, size: number, bold: boolean, space = 0): void => {
    pdf.setFont('helvetica', bold ? 'bold' : 'normal');
    pdf.setFontSize(size);
    const height = size * LINE;
    for (const line of pdf.splitTextToSize(printable(text), WIDTH) as string[]) {
      if (y + height > BOTTOM) {
        pdf.addPage();
        y = TOP;
      }
      pdf.text(line, LEFT, y + height * 0.75);
      y += height;
    }
    y += space;
  };

  write(sheet.title, SIZE.title, true, 2);
  write(sheet.intro, SIZE.text, false, 5);
  for (const { title, rows } of sheet.groups) {
    // A title does not stay alone at the foot of a page.
    if (y + (SIZE.group + 2 * SIZE.text) * LINE > BOTTOM) {
      pdf.addPage();
      y = TOP;
    }
    write(title, SIZE.group, true, 1);
    for (const { skill, says } of rows) write(`• ${skill}: ${says}`, SIZE.text, false, 1);
    y += 3;
  }
  write(sheet.legend, SIZE.small, false);

  const pages = pdf.getNumberOfPages();
  for (let page = 1; page <= pages; page++) {
    pdf.setPage(page);
    pdf.setFont('helvetica', 'normal');
    pdf.setFontSize(SIZE.small);
    pdf.text(printable(sheet.pageOf(page, pages)), LEFT, FOOT);
  }
  return new Uint8Array(pdf.output('arraybuffer'));
}
