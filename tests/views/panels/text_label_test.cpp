// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "views/panels/text_label.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QUrl>
#include <memory>

namespace capex {
namespace {

TEST(TextLabel, ShowsMarkupFromAFileAsPlainText)
{
    const std::unique_ptr<QLabel> label(
        textLabel(QStringLiteral("<img src=file:///x>"), LabelRole::Plain));
    EXPECT_EQ(label->textFormat(), Qt::PlainText);
}

TEST(TextLabel, NeedsNoMoreRoomForAWordThatFitsNoLine)
{
    const std::unique_ptr<QLabel> label(textLabel(QString(500, u'w'), LabelRole::Plain));
    EXPECT_LT(label->minimumSizeHint().width(), 400);
}

TEST(TextLabel, BreaksWordsThatFitNoLineAndLeavesOthers)
{
    const QChar mayBreak(0x200b);
    EXPECT_EQ(breakable(QStringLiteral("a usual sentence of usual words")),
              QStringLiteral("a usual sentence of usual words"));
    EXPECT_EQ(breakable(QString(18, u'w')), QString(18, u'w'));
    EXPECT_EQ(breakable(QString(60, u'w')).count(mayBreak), 3);
    EXPECT_EQ(
        breakable(QStringLiteral("PaymentsToAcquirePropertyPlantAndEquipment")).remove(mayBreak),
        QStringLiteral("PaymentsToAcquirePropertyPlantAndEquipment"));
    EXPECT_TRUE(breakable(QStringLiteral("PaymentsToAcquireProperty"))
                    .contains(QStringLiteral("Acquire") + mayBreak + QStringLiteral("Property")))
        << "a long word of several breaks between them";
}

TEST(TextLabel, ScreenReadersAndTheClipboardOfTheReaderHaveNoBreaksInWords)
{
    const std::unique_ptr<QLabel> label(textLabel(QString(60, u'w'), LabelRole::Plain));
    EXPECT_EQ(label->accessibleName(), QString(60, u'w'));
    EXPECT_GT(label->text().size(), 60);
}

TEST(TextLabel, HasTheRoleThatTheStylesheetKnows)
{
    const std::pair<LabelRole, const char*> roles[] = {
        {LabelRole::Plain, "plain"},   {LabelRole::Muted, "muted"}, {LabelRole::Section, "section"},
        {LabelRole::Big, "big"},       {LabelRole::Title, "title"}, {LabelRole::Strong, "strong"},
        {LabelRole::Number, "number"},
    };
    for (const auto& [role, name] : roles) {
        const std::unique_ptr<QLabel> label(textLabel({}, role));
        EXPECT_EQ(label->property("role").toString(), QString::fromLatin1(name));
    }
}

TEST(TextLabel, ALinkNamesWhereItLeadsAndAPlainTextNothing)
{
    const std::unique_ptr<QLabel> label(textLabel({}, LabelRole::Plain));
    makeLink(*label, QStringLiteral("Times"), QUrl(QStringLiteral("https://example.com/?a=<b>&c")));
    EXPECT_EQ(label->accessibleName(), QStringLiteral("Times"));
    EXPECT_TRUE(label->accessibleDescription().startsWith(QStringLiteral("https://example.com/")));
    EXPECT_FALSE(label->toolTip().contains(QStringLiteral("<b>")));
    EXPECT_TRUE(label->toolTip().contains(QStringLiteral("&amp;c"))) << "escaped, as rich text is";
    makePlain(*label, QStringLiteral("Press"));
    EXPECT_EQ(label->text(), QStringLiteral("Press"));
    EXPECT_TRUE(label->toolTip().isEmpty());
    EXPECT_TRUE(label->accessibleDescription().isEmpty());
}

} // namespace
} // namespace capex
