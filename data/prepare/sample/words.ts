import type {Category, Dimension} from '../../../src/catalogue';
import {ethnicGroup} from '../../../src/catalogue/dimensions/ethnicGroup';
import {religion} from '../../../src/catalogue/dimensions/religion';
import {sexualOrientation} from '../../../src/catalogue/dimensions/sexualOrientation';

/** The categories a person can choose: answers known only to their broad group are no choice. */
function choices(dimension: Dimension): readonly Category[] {
  return dimension.categories.filter((category) => !category.residual);
}

export const heritages = choices(ethnicGroup);
export const religions = choices(religion);
export const orientations = choices(sexualOrientation);
export const broadHeritages = ethnicGroup.broad.map((group) => group.id);

/** Index of each heritage's broad group in `broadHeritages`. */
export const broadOf: readonly number[] = heritages.map((category) => broadHeritages.indexOf(category.broad));

const broadWords: Readonly<Record<string, string>> = {
  asian: 'Asian, Asian British or Asian Welsh',
  black: 'Black, Black British, Black Welsh, Caribbean or African',
  mixed: 'Mixed or Multiple ethnic groups',
  other: 'Other ethnic group',
  white: 'White',
};

function censusLabel(category: Category): string {
  const detail =
    category.id === 'mixed_other' ? 'Other Mixed or Multiple ethnic groups' : category.label.split(': ')[1];
  return `${broadWords[category.broad]}: ${detail?.charAt(0).toUpperCase()}${detail?.slice(1)}`;
}

/** As Census 2021 prints them, in the order of `heritages`. */
export const heritageWords = heritages.map(censusLabel);
export const religionWords = religions.map((category) => category.label);
export const orientationWords = [
  'Straight or Heterosexual',
  'Gay or Lesbian',
  'Bisexual',
  'All other sexual orientations',
];
export const sexWords = ['Female', 'Male'] as const;
export const languageWords = ['English', 'Other than English'] as const;
export const declined = 'Prefer not to say';
export const unknown = 'Not known';
