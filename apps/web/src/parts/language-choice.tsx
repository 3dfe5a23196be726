import { ToggleGroup } from '@digdir/designsystemet-react';
import { dictionaries, isLanguage, languages } from '../language/dictionaries.js';
import { useLanguage } from '../language/language.js';

export function LanguageChoice() {
  const { language, words, choose } = useLanguage();
  return (
    <ToggleGroup
      aria-label={words.frame.language}
      data-color="neutral"
      data-size="sm"
      onChange={(value) => isLanguage(value) && choose(value)}
      value={language}
    >
      {languages.map((each) => (
        <ToggleGroup.Item key={each} lang={each} value={each}>
          {dictionaries[each].name}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup>
  );
}
