// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/opened_addresses.h"
#include "tests/support/printers.h"
#include "tests/support/widgets.h"
#include "views/panels/evidence_rows.h"
#include "views/panels/selectable_label.h"

#include <gtest/gtest.h>

#include <memory>

namespace capex {
namespace {

TEST(SourceRow, IsALinkOnlyWhereItsAddressIsForABrowser)
{
    SourceRow row(LabelRole::Plain);
    const std::unique_ptr<QWidget> widget(row.widget());
    auto* const label = qobject_cast<SelectableLabel*>(widget.get());
    row.show({QStringLiteral("Times <b>"), QStringLiteral("https://example.com/a")});
    EXPECT_TRUE(label->isLink());
    EXPECT_EQ(label->accessibleDescription(), QStringLiteral("https://example.com/a"));
    EXPECT_TRUE(label->focusPolicy() & Qt::TabFocus);
    for (const char* const address : {"", "file:///etc/passwd", "javascript:alert(1)", "https:"}) {
        row.show({QStringLiteral("Times <b>"), QString::fromLatin1(address)});
        EXPECT_FALSE(label->isLink()) << address;
        EXPECT_EQ(label->text(), QStringLiteral("Times <b>"));
        EXPECT_TRUE(label->toolTip().isEmpty() && label->accessibleDescription().isEmpty());
        EXPECT_FALSE(label->focusPolicy() & Qt::TabFocus);
    }
}

TEST(ClaimRow, SaysHowManySourcesAreLeftOut)
{
    ClaimRow row;
    const std::unique_ptr<QWidget> box(row.widget());
    const Claim claim{
        QStringLiteral("60"),
        {{QStringLiteral("a"), {}}, {QStringLiteral("b"), {}}, {QStringLiteral("c"), {}}}};
    row.show({claim, 2});
    EXPECT_EQ(labelsIn(*box), (QStringList{QStringLiteral("60"), QStringLiteral("a"),
                                           QStringLiteral("b"), QStringLiteral("and 1 more")}));
    row.show({claim, 9});
    EXPECT_EQ(labelsIn(*box).size(), 4);
    EXPECT_EQ(labelsIn(*box).back(), QStringLiteral("c"));
}

TEST(SourceRow, IsOpenedWhereItLeadsToNow)
{
    SourceRow row(LabelRole::Plain);
    const std::unique_ptr<QWidget> widget(row.widget());
    auto* const label = qobject_cast<SelectableLabel*>(widget.get());
    row.show({QStringLiteral("Times"), QStringLiteral("https://example.com/a")});
    row.show({QStringLiteral("Post"), QStringLiteral("https://example.com/b")});
    const OpenedAddresses opened;
    Q_EMIT label->linkActivated(QStringLiteral("#"));
    EXPECT_EQ(opened.all, QList<QUrl>{QUrl(QStringLiteral("https://example.com/b"))});
}

TEST(ClaimRow, AnotherClaimTakesThePlaceOfTheLast)
{
    ClaimRow row;
    const std::unique_ptr<QWidget> box(row.widget());
    row.show({{QStringLiteral("60"), {{QStringLiteral("a"), {}}, {QStringLiteral("b"), {}}}}, 9});
    row.show({{QStringLiteral("65"), {{QStringLiteral("c"), {}}}}, 9});
    EXPECT_EQ(labelsIn(*box), (QStringList{QStringLiteral("65"), QStringLiteral("c")}));
}

TEST(ClaimRow, SaysLastHowManyAreLeftOutWheneverTheRowsWereMade)
{
    ClaimRow row;
    const std::unique_ptr<QWidget> box(row.widget());
    const Claim claim{
        QStringLiteral("60"),
        {{QStringLiteral("a"), {}}, {QStringLiteral("b"), {}}, {QStringLiteral("c"), {}}}};
    row.show({claim, 1});
    row.show({claim, 2});
    EXPECT_EQ(labelsIn(*box).back(), QStringLiteral("and 1 more")) << "as a screen reader meets it";
}

TEST(WordingRow, HidesADetailThatIsNotThere)
{
    WordingRow row;
    const std::unique_ptr<QWidget> widget(row.widget());
    row.show({QStringLiteral("heading"), QStringLiteral("detail")});
    EXPECT_EQ(labelsIn(*widget),
              (QStringList{QStringLiteral("heading"), QStringLiteral("detail")}));
    row.show({QStringLiteral("other"), {}});
    EXPECT_EQ(labelsIn(*widget), QStringList{QStringLiteral("other")});
}

TEST(StepRow, HasItsNumberBeforeItsWords)
{
    StepRow row(3);
    const std::unique_ptr<QWidget> widget(row.widget());
    row.show({QStringLiteral("divided by 3"), {}});
    EXPECT_EQ(labelsIn(*widget),
              (QStringList{QStringLiteral("3"), QStringLiteral("divided by 3")}));
}

TEST(ColumnLabel, TakesTheFocusOnlyWhereItHasSomethingToRead)
{
    const std::unique_ptr<QLabel> label(columnLabel(LabelRole::Plain));
    EXPECT_EQ(label->focusPolicy(), Qt::NoFocus);
    showText(*label, QStringLiteral("text"));
    EXPECT_TRUE(label->focusPolicy() & Qt::ClickFocus);
    EXPECT_FALSE(label->isHidden());
    showText(*label, {});
    EXPECT_EQ(label->focusPolicy(), Qt::NoFocus);
    EXPECT_TRUE(label->isHidden());
}

TEST(ColumnLabel, AsksForNoWidthOfItsOwn)
{
    const std::unique_ptr<QLabel> label(
        columnLabel(LabelRole::Plain, QStringLiteral("many words ").repeated(30)));
    EXPECT_LT(label->minimumSizeHint().width(), 100);
    EXPECT_GT(label->heightForWidth(150), label->heightForWidth(600));
}

TEST(EvidenceSection, HasRowsBelowItsHeading)
{
    EvidenceSection section(QStringLiteral("SOURCES"));
    section.column().addWidget(columnLabel(LabelRole::Plain, QStringLiteral("Times")));
    EXPECT_EQ(labelsIn(section), (QStringList{QStringLiteral("SOURCES"), QStringLiteral("Times")}));
}

} // namespace
} // namespace capex
