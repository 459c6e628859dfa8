/** Takes the place of parts of the PDF library that draw pages and pictures: the sheet is only text. */
export default undefined;
