// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "views/panels/selectable_label.h"
#include "views/panels/text_label.h"

#include <gtest/gtest.h>

#include <QEnterEvent>
#include <QImage>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
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

/// QLabel's document is its child.
TEST_P(SelectableLabelTest, HasNoDocumentUntilItIsPointedAt)
{
    setLabelText(*m_label, longText + longText);
    EXPECT_TRUE(m_label->children().isEmpty());
    pointAt(*m_label);
    EXPECT_FALSE(m_label->children().isEmpty());
}

TEST_P(SelectableLabelTest, LetsTheMouseSelectItsText)
{
    EXPECT_FALSE(m_label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    pointAt(*m_label);
    QTest::mouseDClick(m_label, Qt::LeftButton, {}, {m_label->width() / 8, m_label->height() / 2});
    EXPECT_FALSE(m_label->selectedText().isEmpty());
}

/// In the roles of sources.
class LinkTest : public SelectableLabelTest
{
protected:
    LinkTest()
    {
        makeLink(*m_label, longText, QUrl(QStringLiteral("https://example.com")));
        QCoreApplication::processEvents();
    }
};

TEST_P(LinkTest, LooksTheSameOnceItIsPointedAt)
{
    const QImage before = m_label->grab().toImage();
    const int height = m_label->heightForWidth(220);
    pointAt(*m_label);
    EXPECT_EQ(m_label->textFormat(), Qt::RichText);
    EXPECT_EQ(m_label->grab().toImage(), before);
    EXPECT_EQ(m_label->heightForWidth(220), height);
}

TEST_P(LinkTest, HasNoDocumentUntilItIsPointedAt)
{
    EXPECT_TRUE(m_label->children().isEmpty());
}

TEST_P(LinkTest, IsOpenedByAClick)
{
    const QSignalSpy opened(m_label, &QLabel::linkActivated);
    QTest::mouseClick(m_label, Qt::LeftButton, {}, {m_label->width() / 8, m_label->height() / 2});
    EXPECT_EQ(opened.count(), 1);
}

TEST_P(LinkTest, IsReachedByTabAndOpenedByReturn)
{
    m_column.activateWindow();
    const QImage before = m_label->grab().toImage();
    const QSignalSpy opened(m_label, &QLabel::linkActivated);
    QTest::keyClick(&m_column, Qt::Key_Tab);
    EXPECT_TRUE(m_label->hasFocus());
    EXPECT_NE(m_label->grab().toImage(), before) << "where the focus is must be seen";
    QTest::keyClick(m_label, Qt::Key_Return);
    EXPECT_EQ(opened.count(), 1);
}

TEST_P(LinkTest, IsNoneOnceItIsAnotherText)
{
    pointAt(*m_label);
    makePlain(*m_label, QStringLiteral("word"));
    const QSignalSpy opened(m_label, &QLabel::linkActivated);
    QTest::mouseClick(m_label, Qt::LeftButton, {}, {3, m_label->height() / 2});
    EXPECT_EQ(opened.count(), 0);
    EXPECT_EQ(m_label->text(), QStringLiteral("word"));
}

INSTANTIATE_TEST_SUITE_P(Roles, SelectableLabelTest,
                         testing::Values(LabelRole::Plain, LabelRole::Muted, LabelRole::Big,
                                         LabelRole::Strong));
INSTANTIATE_TEST_SUITE_P(Roles, LinkTest, testing::Values(LabelRole::Plain, LabelRole::Muted));

} // namespace
} // namespace capex
