/** Codes of the school census, then the names of the main languages most often given in Census 2021; from memory. */
const dfe: readonly (readonly [code: string, label: string, category: string])[] = [
  ['ENG', 'English', 'language_english'],
  ['ENB', 'Believed to be English', 'language_english'],
  ['OTH', 'Other than English', 'language_other'],
  ['OTB', 'Believed to be other than English', 'language_other'],
  ['NOT', 'Information not obtained', 'notRecorded'],
  ['REF', 'Refused', 'preferNotToSay'],
];

const named = [
  ['Polish', 'Romanian', 'Panjabi', 'Punjabi', 'Urdu', 'Portuguese', 'Spanish', 'Arabic', 'Bengali', 'Sylheti'],
  ['Gujarati', 'Italian', 'Tamil', 'French', 'Lithuanian', 'Chinese', 'Cantonese', 'Mandarin', 'Turkish', 'Bulgarian'],
  ['Russian', 'Persian', 'Farsi', 'Dari', 'Hungarian', 'Greek', 'German', 'Kurdish', 'Somali', 'Slovak', 'Czech'],
  [
    'Hindi',
    'Malayalam',
    'Telugu',
    'Nepalese',
    'Nepali',
    'Albanian',
    'Latvian',
    'Pashto',
    'Tagalog',
    'Filipino',
    'Thai',
  ],
  ['Vietnamese', 'Ukrainian', 'Japanese', 'Korean', 'Dutch', 'Swahili', 'Yoruba', 'Igbo', 'Akan', 'Twi', 'Shona'],
  ['Tigrinya', 'Amharic', 'Marathi', 'Sinhala', 'Bosnian', 'Croatian', 'Serbian', 'Hebrew', 'Yiddish', 'Romany'],
  ['British Sign Language', 'BSL', 'Lingala', 'Krio', 'Oromo', 'Estonian', 'Swedish', 'Finnish', 'Norwegian', 'Danish'],
].flat();

export const languageCodes = [
  ...dfe.map(([code, label, category]) => ({system: 'DfE_language', code, label, category, fit: 'exact'})),
  ...named.map((name) => ({system: 'free_text', code: name, label: name, category: 'language_other', fit: 'exact'})),
].map((entry) => ({...entry, status: 'memory'}));
