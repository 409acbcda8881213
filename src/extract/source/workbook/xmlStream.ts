import {SaxesParser} from 'saxes';
import {ExtractError} from '../../ExtractError';
import {workbookLimits} from './workbookLimits';
import type {PartPiece} from './zipPackage';

/** What is told of an XML part as it is read. Names are without their prefix. */
export interface XmlHandlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

function badXml(): ExtractError {
  return new ExtractError(
    'damaged',
    'A part of this workbook is damaged: it is not the XML that a workbook is made of. Open it in Excel, save it again and choose it again.',
  );
}

/** Names without their prefix; a part uses a few names a million times. */
function localNames(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const held = known.get(name);
    if (held !== undefined) return held;
    const local = name.slice(name.indexOf(':') + 1);
    if (known.size < 1000) known.set(name, local);
    return local;
  };
}

/**
 * Reads XML piece by piece, yielding after each piece the share of the part read. Document types, and with them entities
 * of the file's own, are refused, and so is text that goes on and on without a tag.
 */
export async function* xmlStream(pieces: AsyncIterable<PartPiece>, handlers: XmlHandlers): AsyncGenerator<number> {
  const parser = new SaxesParser({xmlns: false, position: false});
  const local = localNames();
  let sinceTag = 0;
  let depth = 0;
  parser.on('error', () => {
    throw badXml();
  });
  parser.on('doctype', () => {
    throw new ExtractError(
      'documentType',
      'This workbook declares a document type of its own, which no spreadsheet program writes, so it is not read. Open it in Excel, save it again and choose it again.',
    );
  });
  parser.on('opentag', ({name, attributes}) => {
    sinceTag = 0;
    if (++depth > workbookLimits.depth) throw badXml();
    handlers.open(local(name), attributes);
  });
  if (handlers.text) {
    parser.on('text', handlers.text);
    parser.on('cdata', handlers.text);
  }
  parser.on('closetag', ({name}) => {
    sinceTag = 0;
    depth--;
    handlers.close?.(local(name));
  });
  for await (const {text, share} of pieces) {
    sinceTag += text.length;
    parser.write(text);
    if (sinceTag > workbookLimits.charactersBetweenTags) throw badXml();
    yield share;
  }
  parser.close();
}

/** Reads a small part as a whole. */
export async function readXml(pieces: AsyncIterable<PartPiece>, handlers: XmlHandlers): Promise<void> {
  for await (const _ of xmlStream(pieces, handlers));
}
