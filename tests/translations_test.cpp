// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/project_paths.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <vector>

namespace {

struct Message
{
    QString source;
    QString translation;
    bool isFinished = true;
};

/// The messages of the Chinese translation.
std::vector<Message> messages()
{
    QFile file(capex::projectPath(QStringLiteral("resources/translations/capex_zh_CN.ts")));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> found;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == u"source") {
            found.push_back({xml.readElementText(), {}, true});
        } else if (xml.name() == u"translation") {
            found.back().isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            found.back().translation = xml.readElementText();
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_GT(found.size(), 300U);
    return found;
}

/// The placeholders of a text, sorted: they may stand in another order in another language.
QStringList placeholdersOf(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%\\d|\\[\\*\\]|</?\\w+>"));
    QStringList found;
    for (const auto& match : pattern.globalMatch(text)) {
        found.append(match.captured());
    }
    found.sort();
    return found;
}

TEST(ChineseTranslation, IsComplete)
{
    for (const Message& message : messages()) {
        EXPECT_TRUE(message.isFinished && !message.translation.isEmpty())
            << message.source.toStdString();
    }
}

TEST(ChineseTranslation, KeepsEveryPlaceholder)
{
    for (const Message& message : messages()) {
        EXPECT_EQ(placeholdersOf(message.translation), placeholdersOf(message.source))
            << message.source.toStdString();
    }
}

} // namespace
