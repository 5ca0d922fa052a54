// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wording/language_rules.h"

#include <QLocale>

#include <optional>
#include <vector>

namespace capex {

/// A language that the program is offered in: a row of the table of languages.
class Language
{
public:
    static const Language English; ///< of the texts in the sources, and of files
    static const Language SimplifiedChinese;

    [[nodiscard]] const LanguageRules& rules() const { return languageTable()[m_row]; }

    friend constexpr bool operator==(const Language&, const Language&) = default;

private:
    constexpr explicit Language(std::size_t row)
        : m_row(row)
    {
    }
    friend std::vector<Language> allLanguages();

    std::size_t m_row;
};

inline constexpr Language Language::English{0};
inline constexpr Language Language::SimplifiedChinese{1};

/// In the order of the table.
[[nodiscard]] std::vector<Language> allLanguages();

/// "en" or "zh_CN", as on the command line and in names of companies.
[[nodiscard]] QString codeOf(Language language);
[[nodiscard]] std::optional<Language> languageFrom(QStringView code);
/// "en, zh_CN": the codes that there are.
[[nodiscard]] QString languageCodes();

/// The language of the program nearest to a desktop's: the first of the same language as the first
/// of its user interface, whatever the country and script; else English.
[[nodiscard]] Language languageOf(const QLocale& locale);

/// From now on every text of the program and of Qt's own dialogs is translated into `language`;
/// texts that were made before stay as they are. Needs the application object.
void installLanguage(Language language);

/// Installs a language for as long as it lives, and then the one before. Does nothing where that is
/// installed already, and without the application object.
class WithLanguage
{
public:
    explicit WithLanguage(Language language);
    ~WithLanguage();
    Q_DISABLE_COPY_MOVE(WithLanguage)

private:
    std::optional<Language> m_before;
};

} // namespace capex
