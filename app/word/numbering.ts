import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import { styleIds } from './styles';

/** In twentieths of a point: a number hangs a centimetre to the left of its text, a list stands one further in. */
const hang = 567;
/** For Roman figures in the size of a heading. */
const wideHang = 794;

type Format = (typeof LevelFormat)[keyof typeof LevelFormat];

function level(place: number, format: Format, text: string, left: number, style?: string, hanging = hang) {
  return {
    level: place,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left, hanging } }, ...(style !== undefined && { style }) },
  };
}

function series(reference: string, format: Format, text: string, left: number, style?: string, hanging = hang) {
  return { reference, levels: [level(0, format, text, left, style, hanging)] };
}

/**
 * The series of automatic numbers. The numbers of paragraphs and the bullets hang on their styles, so that whoever
 * gives a paragraph the style in Word gives it its number; the lists that start anew are told so paragraph by paragraph.
 */
export const numbering: INumberingOptions = {
  config: [
    series('paragraphs', LevelFormat.DECIMAL, '%1.', hang, styleIds.numbered),
    series('parts', LevelFormat.UPPER_ROMAN, '%1.', wideHang, undefined, wideHang),
    {
      reference: 'bullets',
      levels: [
        level(0, LevelFormat.BULLET, '•', 2 * hang, styleIds.bullet),
        level(1, LevelFormat.BULLET, '–', 3 * hang, styleIds.innerBullet),
      ],
    },
    series('number', LevelFormat.DECIMAL, '%1.', 2 * hang),
    series('letter', LevelFormat.LOWER_LETTER, '%1.', 2 * hang),
  ],
};
