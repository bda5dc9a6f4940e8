/** The data folder at a start: what came of its format, for the log. */
import { lineOf } from '../../exhibition/words/sentences.ts';
import { openData, type DataFolder } from './data-format.ts';

interface Told {
  note: (sentence: string) => void;
  problem: (sentence: string) => void;
}

/** Opens it for writing. Whatever comes of that, the kiosk opens. */
export async function openNoted(folder: DataFolder, log: Told): Promise<void> {
  const opened = await openData(folder);
  if (opened.outcome === 'stepped')
    log.note(`The data were brought from format ${opened.from} to ${opened.to}; before: ${opened.kept}.`);
  else if (opened.outcome === 'unreadable' || opened.outcome === 'newer') log.problem(lineOf(opened.problem));
  else if (opened.outcome !== 'ok')
    log.problem(`The format of the data could not be noted: ${opened.outcome}.`);
}
