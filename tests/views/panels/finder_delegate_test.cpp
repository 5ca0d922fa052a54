// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/finder_delegate.h"

#include <gtest/gtest.h>

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QStandardItemModel>

namespace capex {
namespace {

class FinderDelegateTest : public testing::Test
{
protected:
    FinderDelegateTest()
    {
        m_option.rect = QRect(0, 0, 400, 30);
        m_option.state = QStyle::State_Enabled;
        m_option.palette = QGuiApplication::palette();
        m_model.appendRow(new QStandardItem);
    }

    void setTexts(const QString& text, const QString& detail = {}, const QString& hint = {})
    {
        m_model.item(0)->setText(text);
        m_model.item(0)->setData(detail, FinderDelegate::DetailRole);
        m_model.item(0)->setData(hint, FinderDelegate::HintRole);
    }
    QImage painted()
    {
        QImage image(m_option.rect.size(), QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        m_delegate.paint(&painter, m_option, m_model.index(0, 0));
        return image;
    }
    /// The columns that are painted on.
    static QList<int> columnsOf(const QImage& image)
    {
        QList<int> columns;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (qAlpha(image.pixel(x, y)) > 0) {
                    columns.append(x);
                    break;
                }
            }
        }
        return columns;
    }

    QStandardItemModel m_model;
    FinderDelegate m_delegate;
    QStyleOptionViewItem m_option;
};

TEST_F(FinderDelegateTest, TheTextStandsAtTheLeftAndTheHintAtTheRight)
{
    setTexts(QStringLiteral("text"));
    const QList<int> text = columnsOf(painted());
    EXPECT_LT(text.front(), 20);
    EXPECT_LT(text.back(), 100);
    setTexts({}, {}, QStringLiteral("Ctrl+1"));
    const QList<int> hint = columnsOf(painted());
    EXPECT_GT(hint.front(), 300);
    EXPECT_LT(hint.back(), 391);
}

TEST_F(FinderDelegateTest, TheDetailStandsBehindTheText)
{
    setTexts(QStringLiteral("text"));
    const int end = columnsOf(painted()).back();
    setTexts(QStringLiteral("text"), QStringLiteral("detail"));
    EXPECT_GT(columnsOf(painted()).back(), end + 12);
}

TEST_F(FinderDelegateTest, ALongTextEndsBeforeTheHint)
{
    const QString hint = QStringLiteral("Ctrl+1");
    setTexts({}, {}, hint);
    const int begin = columnsOf(painted()).front();
    setTexts(QString(200, u'w'), QString(200, u'd'), hint);
    const QList<int> columns = columnsOf(painted());
    for (int x = begin - 8; x < begin; ++x) {
        EXPECT_FALSE(columns.contains(x)) << x << " is free between them";
    }
}

TEST_F(FinderDelegateTest, WhatIsChosenHasTheColourOfAChoice)
{
    setTexts(QStringLiteral("text"));
    EXPECT_EQ(qAlpha(painted().pixel(200, 2)), 0);
    m_option.state |= QStyle::State_Selected;
    EXPECT_EQ(painted().pixelColor(200, 2), m_option.palette.color(QPalette::Highlight));
}

TEST_F(FinderDelegateTest, WhatCannotBeChosenIsMuted)
{
    setTexts(QStringLiteral("text"));
    const QImage enabled = painted();
    m_option.state = {};
    EXPECT_NE(painted(), enabled);
}

TEST_F(FinderDelegateTest, WhatCannotBeChosenIsMutedAlsoInALineThatIsMarked)
{
    const QString words = QStringLiteral("some words");
    const auto paintedWith = [this](Qt::GlobalColor marked) {
        m_option.palette.setColor(QPalette::HighlightedText, marked);
        return painted();
    };
    for (const bool isText : {true, false}) {
        isText ? setTexts(words) : setTexts({}, {}, words);
        m_option.state = QStyle::State_Selected | QStyle::State_Enabled;
        EXPECT_NE(paintedWith(Qt::green), paintedWith(Qt::red));
        m_option.state = QStyle::State_Selected;
        EXPECT_EQ(paintedWith(Qt::green), paintedWith(Qt::red));
    }
    setTexts({}, words);
    EXPECT_EQ(paintedWith(Qt::green), paintedWith(Qt::red));
}

TEST_F(FinderDelegateTest, ALineIsHigherThanItsText)
{
    const QSize size = m_delegate.sizeHint(m_option, m_model.index(0, 0));
    EXPECT_EQ(size.width(), 400);
    EXPECT_GT(size.height(), m_option.fontMetrics.height());
}

} // namespace
} // namespace capex
