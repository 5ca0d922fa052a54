// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "views/panels/text_label.h"

#include <gtest/gtest.h>

#include <QEnterEvent>
#include <QImage>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

namespace capex {
namespace {

const QString longText =
    QStringLiteral("about $125 bn for 2025 (announced 30 Oct 2025), covers one year already; "
                   "阿里巴巴承诺三年投入 3800 亿元 and a word of tens of letters: ") +
    QString(60, u'w');

void pointAt(QWidget& widget)
{
    QEnterEvent event({2, 2}, {2, 2}, {2, 2});
    QCoreApplication::sendEvent(&widget, &event);
}

/// A label in a column of that width, shown.
class SelectableLabelTest : public testing::TestWithParam<LabelRole>
{
protected:
    SelectableLabelTest()
        : m_label(textLabel(longText, GetParam()))
    {
        (new QVBoxLayout(&m_column))->addWidget(m_label);
        m_column.resize(260, 400);
        m_column.show();
        QCoreApplication::processEvents();
    }

    QWidget m_column;
    QLabel* m_label;
};

TEST_P(SelectableLabelTest, LooksTheSameOnceItIsPointedAt)
{
    const QImage before = m_label->grab().toImage();
    const int height = m_label->heightForWidth(220);
    pointAt(*m_label);
    EXPECT_EQ(m_label->grab().toImage(), before);
    EXPECT_EQ(m_label->heightForWidth(220), height);
}

TEST_P(SelectableLabelTest, LetsTheMouseSelectItsText)
{
    EXPECT_FALSE(m_label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    pointAt(*m_label);
    QTest::mouseDClick(m_label, Qt::LeftButton, {}, {m_label->width() / 8, m_label->height() / 2});
    EXPECT_FALSE(m_label->selectedText().isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Roles, SelectableLabelTest,
                         testing::Values(LabelRole::Plain, LabelRole::Muted, LabelRole::Big,
                                         LabelRole::Strong));

} // namespace
} // namespace capex
