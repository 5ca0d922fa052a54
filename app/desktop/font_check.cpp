// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/font_check.h"

#include "views/chart/latin.h"

#include <QApplication>
#include <QFontMetrics>

#include <set>

namespace capex {

namespace {

constexpr QStringView signsOfWindow = u"▾✕‹›→…≈≥≤";

void gather(const QString& text, std::set<char32_t>& characters)
{
    if (std::ranges::all_of(text, [](QChar c) { return isLatin(c.unicode()); })) {
        return;
    }
    for (const char32_t character : text.toStdU32String()) {
        if (!isLatin(character) && QChar::isPrint(character)) {
            characters.insert(character);
        }
    }
}

std::set<char32_t> charactersOf(const Dataset& dataset, Language language)
{
    const QString code = codeOf(language);
    std::set<char32_t> characters;
    gather(signsOfWindow.toString(), characters);
    gather(language.rules().ownName.toString(), characters);
    for (const Company& company : dataset.companies()) {
        gather(company.nameIn(code), characters);
    }
    for (const Source& source : dataset.sources()) {
        gather(source.titleIn(code) + source.publisherIn(code), characters);
    }
    for (const Note& note : dataset.notes()) {
        gather(note.text, characters);
    }
    const auto count = std::min<qsizetype>(std::ssize(dataset.figures()), mostFiguresRead);
    for (qsizetype index = 0; index < count; ++index) {
        const Figure& figure = dataset.figures()[static_cast<std::size_t>(index)];
        gather(figure.statementIn(code) + figure.noteIn(code), characters);
    }
    return characters;
}

} // namespace

HasGlyph glyphsOfWindow()
{
    return [metrics = QFontMetrics(QApplication::font())](char32_t character) {
        return metrics.inFontUcs4(character);
    };
}

std::optional<QString> faultOfFonts(const HasGlyph& hasGlyph)
{
    if (hasGlyph(U'a') && hasGlyph(U'0')) {
        return std::nullopt;
    }
    return QStringLiteral("no font is installed that has letters and digits, and without one the "
                          "window would be boxes; on Debian, 'apt install fonts-inter "
                          "fonts-noto-cjk' installs those that it looks best with");
}

QList<char32_t> missingCharacters(const Dataset& dataset, Language language,
                                  const HasGlyph& hasGlyph)
{
    QList<char32_t> missing;
    for (const char32_t character : charactersOf(dataset, language)) {
        if (!hasGlyph(character)) {
            missing.append(character);
        }
    }
    return missing;
}

} // namespace capex
