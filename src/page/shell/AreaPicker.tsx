import {useMemo} from 'react';
import {
  Button,
  Collection,
  ComboBox,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  useFilter,
} from 'react-aria-components';
import {geographyOf, type AreaIndex, type Level} from '../../catalogue';
import {areaLabel} from '../../view';
import {Chevron} from './icons';

const listed: readonly Level[] = ['england', 'serviceArea', 'region', 'dfjArea', 'upperTier', 'localAuthority'];

/** Every area of every level, found by typing part of its name or code. */
export function AreaPicker(props: {label: string; areas: AreaIndex; value: string; onChange: (code: string) => void}) {
  const {label, areas, value, onChange} = props;
  const sections = useMemo(
    () =>
      listed.map((level) => ({
        id: level,
        name: geographyOf(level).plural,
        // A unitary authority is listed once, among local authorities.
        items: areas
          .atLevel(level)
          .filter((area) => areas.find(area.code)?.level === level)
          .map((area) => ({id: area.code, name: areaLabel(area), short: areaLabel(area, 'short')})),
      })),
    [areas],
  );
  // The field shows the short name; typing finds any name or the code. Areas of one name share an entry.
  const searched = useMemo(() => {
    const texts = new Map<string, string>();
    for (const {id, name, short} of sections.flatMap(({items}) => items)) {
      texts.set(short, `${texts.get(short) ?? short} ${name} ${id}`);
    }
    return texts;
  }, [sections]);
  const {contains} = useFilter({sensitivity: 'base'});
  const shown = sections.filter((section) => section.items.length > 0);
  return (
    <ComboBox
      className="pick pick-area"
      defaultItems={shown}
      value={value}
      menuTrigger="focus"
      defaultFilter={(short, typed) => contains(searched.get(short) ?? short, typed)}
      onChange={(key) => {
        if (typeof key === 'string' && key !== value) onChange(key);
      }}
    >
      <Label className="pick-label">{label}</Label>
      <div className="pick-button pick-input">
        <Input onFocus={(event) => event.currentTarget.select()} />
        <Button aria-label="Show all areas">
          <Chevron />
        </Button>
      </div>
      <Popover className="pick-popover">
        <ListBox items={shown}>
          {(section) => (
            <ListBoxSection id={section.id}>
              <Header className="pick-header">{section.name}</Header>
              <Collection items={section.items}>
                {(item) => (
                  <ListBoxItem id={item.id} textValue={item.short}>
                    {item.name}
                  </ListBoxItem>
                )}
              </Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
