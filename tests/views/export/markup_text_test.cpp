// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/markup_text.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

TEST(MarkupText, ReplacesWhatXmlCannotHold)
{
    EXPECT_EQ(markupText(QStringLiteral("a<b>&\"c\"")), QByteArray("a&lt;b&gt;&amp;&quot;c&quot;"));
    QString odd = QStringLiteral("x\x01\x1fy\tz\n");
    odd += QChar(0xfffe);
    odd += QChar(0xd800); // half of a character
    EXPECT_EQ(markupText(odd + u'人'),
              QStringLiteral("x\ufffd\ufffdy\tz\n\ufffd\ufffd人").toUtf8());
    EXPECT_EQ(markupText(QStringLiteral("😀")), QStringLiteral("😀").toUtf8());
}

} // namespace
} // namespace capex
