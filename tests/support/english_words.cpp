// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/english_words.h"

#include <QRegularExpression>

namespace capex {

namespace {

QStringList keywordsOf(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]+(?:['’.-][A-Za-z]+)*"));
    QStringList words;
    for (const auto& match : word.globalMatch(text)) {
        words.append(match.captured());
    }
    return words;
}

} // namespace

const QSet<QString>& latinWords()
{
    static const QSet<QString> words{
        QStringLiteral("AI"),  QStringLiteral("CNY"), QStringLiteral("EUR"),
        QStringLiteral("JPY"), QStringLiteral("USD"),
    };
    return words;
}

QSet<QString> latinWordsOf(const Dataset& dataset)
{
    const QString language = QStringLiteral("zh_CN");
    QStringList stated{dataset.titleIn(language)};
    for (const Company& company : dataset.companies()) {
        stated << company.nameIn(language) << company.ticker << company.region;
    }
    for (const Source& source : dataset.sources()) {
        stated << source.publisherIn(language) << source.titleIn(language) << source.accession
               << source.form << source.taggedConcept;
    }
    for (const Figure& figure : dataset.figures()) {
        stated << figure.statementIn(language) << figure.noteIn(language);
    }
    for (const Aggregate& aggregate : dataset.aggregates()) {
        stated << aggregate.nameIn(language) << aggregate.noteIn(language);
    }
    const QStringList words = keywordsOf(stated.join(u' '));
    return {words.begin(), words.end()};
}

QStringList englishIn(const QString& text, const QSet<QString>& allowed)
{
    QStringList found;
    for (const QString& word : keywordsOf(text)) {
        const bool isLetter = word.size() == 1 && word.front().isUpper();
        if (!isLetter && !latinWords().contains(word) && !allowed.contains(word)) {
            found.append(word);
        }
    }
    return found;
}

const QSet<QString>& latinWordsOfMessages()
{
    static const QSet<QString> words{
        QStringLiteral("UTF"), QStringLiteral("NUL"), QStringLiteral("MB"),  QStringLiteral("e"),
        QStringLiteral("ZIP"), QStringLiteral("XML"), QStringLiteral("XLS"), QStringLiteral("XLSX"),
        QStringLiteral("ODS"), QStringLiteral("CIK"), QStringLiteral("B")};
    return words;
}

QString withoutKeywords(QString text)
{
    static const QRegularExpression quotes(QStringLiteral("“[^”]*”"));
    return text.remove(quotes);
}

} // namespace capex
