// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/excerpt.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

const QChar ellipsis(0x2026);

struct Cut
{
    const char* name;
    QString (*cut)(const QString& text);
    qsizetype longest; ///< that is left as it is, in UTF-16 units
};

class Cuts : public testing::TestWithParam<Cut>
{
};

TEST_P(Cuts, LeaveWhatHasRoomAndNoMore)
{
    const auto& [name, cut, longest] = GetParam();
    for (const qsizetype length : {qsizetype{0}, qsizetype{1}, longest - 1, longest}) {
        EXPECT_EQ(cut(QString(length, u'x')), QString(length, u'x')) << length;
    }
    for (const qsizetype length : {longest + 1, longest + 2, 2 * longest}) {
        EXPECT_EQ(cut(QString(length, u'x')), QString(longest, u'x') + ellipsis) << length;
    }
}

TEST_P(Cuts, HalveNoCharacter)
{
    const auto& [name, cut, longest] = GetParam();
    const QString factory = QStringLiteral("🏭"); // two units
    const QString straddling = QString(longest - 1, u'x') + factory;
    EXPECT_EQ(cut(straddling), QString(longest - 1, u'x') + ellipsis);
    const QString fitting = QString(longest - 2, u'x') + factory;
    EXPECT_EQ(cut(fitting), fitting);
    EXPECT_EQ(cut(fitting + u'y'), fitting + ellipsis);
}

INSTANTIATE_TEST_SUITE_P(Texts, Cuts,
                         testing::Values(Cut{"excerpt", excerpt, 60}, Cut{"name", cutName, 200},
                                         Cut{"text", cutText, 2000}, Cut{"path", shownPath, 4096}),
                         [](const auto& cut) { return std::string(cut.param.name); });

TEST(Excerpt, IsCutBeforeItIsMadeVisible)
{
    EXPECT_EQ(excerpt(QString(60, u'\n')), QStringLiteral("\\n").repeated(60));
    EXPECT_EQ(excerpt(QString(61, u'\n')), QStringLiteral("\\n").repeated(60) + ellipsis);
}

TEST(CutText, LeavesLineBreaksAndMarksAsTheyAre)
{
    const QString text = QStringLiteral("a\n\tb\u200b");
    EXPECT_EQ(cutText(text), text);
    EXPECT_EQ(cutName(text), text);
    EXPECT_NE(shownPath(text), text);
    EXPECT_EQ(quoted(QString()), QStringLiteral("''"));
}

TEST(Visible, WritesEveryUnitWithFourDigits)
{
    EXPECT_EQ(visible(QString(QChar(0))), QStringLiteral("\\u0000"));
    EXPECT_EQ(visible(QString(QChar(0xAD))), QStringLiteral("\\u00ad")) << "a soft hyphen";
    EXPECT_EQ(visible(QString(QChar(0xDC00)) + u'x'), QStringLiteral("\\udc00x")) << "a half";
    EXPECT_EQ(visible(QString(QChar(0xD83C)) + u'x'), QStringLiteral("\\ud83cx"));
}

} // namespace
} // namespace capex
