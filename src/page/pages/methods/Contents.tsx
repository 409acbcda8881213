import type {MethodTheme} from './types';

/** Sections of the page that are no methods. */
export const otherSections = [
  {id: 'residents-tables', name: 'Residents’ tables'},
  {id: 'characteristics', name: 'Characteristics'},
  {id: 'areas-used', name: 'Areas'},
  {id: 'licences', name: 'Licences'},
  {id: 'privacy', name: 'Privacy and accessibility'},
] as const;

/** What the page has, by theme: each a link to its entry. */
export function Contents({themes, isWhole}: {themes: readonly MethodTheme[]; isWhole: boolean}) {
  return (
    <nav className="methods-contents" aria-label="Methods">
      {themes.map((theme) => (
        <div key={theme.id}>
          <p>
            <a href={`#methods-${theme.id}`}>{theme.name}</a>
          </p>
          <ul>
            {theme.entries.map((entry) => (
              <li key={entry.id}>
                <a href={`#${entry.id}`}>{entry.name}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {isWhole && (
        <div>
          <p>Sources and data</p>
          <ul className="is-short">
            {otherSections.map(({id, name}) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </nav>
  );
}
