// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/company_delegate.h"

#include "model/tables/companies_model.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"
#include "views/panels/style.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace capex {
namespace {

class CompanyDelegateTest : public testing::Test
{
protected:
    CompanyDelegateTest()
    {
        m_model.setDataset(m_dataset);
        m_delegate.setDataset(m_dataset);
        m_option.rect = QRect(0, 0, 200, 26);
        m_option.state = QStyle::State_Enabled;
        m_option.fontMetrics = QFontMetrics(m_option.font);
    }

    [[nodiscard]] QModelIndex row(int number) const { return m_model.index(number, 0); }
    QImage painted(int number)
    {
        QImage image(m_option.rect.size(), QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        m_delegate.paint(&painter, m_option, row(number));
        return image;
    }
    /// The opaque colour that occurs most often in a part of the picture.
    static QColor inkOf(const QImage& image, const QRect& part)
    {
        QMap<QRgb, int> counts;
        for (int x = part.left(); x <= part.right(); ++x) {
            for (int y = part.top(); y <= part.bottom(); ++y) {
                if (qAlpha(image.pixel(x, y)) == 255) {
                    ++counts[image.pixel(x, y)];
                }
            }
        }
        QRgb most = 0;
        for (const QRgb colour : counts.keys()) {
            most = counts[colour] > counts.value(most) ? colour : most;
        }
        return QColor::fromRgba(most);
    }
    [[nodiscard]] QRect check() const { return CompanyDelegate::checkBox(m_option.rect); }
    bool send(QEvent::Type type, QPoint at, Qt::MouseButton button = Qt::LeftButton)
    {
        QMouseEvent event(type, at, at, button, button, Qt::NoModifier);
        return m_delegate.editorEvent(&event, &m_model, m_option, row(0));
    }
    bool press(Qt::Key key)
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        return m_delegate.editorEvent(&event, &m_model, m_option, row(0));
    }

    Dataset m_dataset = datasetOf({{.id = "a", .company = "acme"}, {.id = "b", .company = "beta"}});
    CompaniesModel m_model{Language::English};
    CompanyDelegate m_delegate;
    QStyleOptionViewItem m_option;
};

TEST_F(CompanyDelegateTest, AtTheLeftIsTheColourThatPicturesGiveTheCompany)
{
    for (const ThemeName theme : {ThemeName::Light, ThemeName::Dark}) {
        m_delegate.setTheme(theme);
        for (const int number : {0, 1}) {
            const CompanyId company{row(number).data(CompanyRole).toString()};
            EXPECT_EQ(inkOf(painted(number), {11, 9, 8, 8}).name(),
                      companyColour(theme, colourIndex(m_dataset, company)).name());
        }
    }
}

TEST_F(CompanyDelegateTest, WhoIsLeftOutHasNoTickAndAMutedName)
{
    const WindowColours colours = windowColours(ThemeName::Light);
    const QRect name(30, 0, 100, 26);
    const QImage in = painted(0);
    EXPECT_EQ(inkOf(in, name), colours.text);
    m_model.setData(row(0), Qt::Unchecked, Qt::CheckStateRole);
    const QImage out = painted(0);
    EXPECT_EQ(inkOf(out, name), colours.muted);
    EXPECT_NE(in.copy(check()), out.copy(check()));
}

TEST_F(CompanyDelegateTest, CheckMarksThatAreNotAvailableAreGreyAndNamesAreNot)
{
    const WindowColours colours = windowColours(ThemeName::Light);
    m_model.setData(row(0), Qt::Unchecked, Qt::CheckStateRole);
    m_delegate.setChecksAvailable(false);
    const QImage image = painted(0);
    EXPECT_EQ(inkOf(image, {30, 0, 100, 26}), colours.text);
    EXPECT_EQ(inkOf(image, check()), colours.border);
}

TEST_F(CompanyDelegateTest, TheRowThatIsChosenOrPointedAtIsTold)
{
    const QPoint beside(170, 5);
    EXPECT_EQ(qAlpha(painted(0).pixel(beside)), 0);
    const WindowColours colours = windowColours(ThemeName::Light);
    m_option.state |= QStyle::State_MouseOver;
    EXPECT_EQ(painted(0).pixelColor(beside), colours.hover);
    m_option.state |= QStyle::State_Selected;
    EXPECT_EQ(painted(0).pixelColor(beside), colours.chosen);
    m_option.state |= QStyle::State_HasFocus;
    EXPECT_EQ(painted(0).pixelColor(100, 1), colours.accent) << "the ring around it";
}

TEST_F(CompanyDelegateTest, ALongNameEndsBeforeTheCheckMark)
{
    const Dataset dataset =
        datasetOf({{.id = "a", .company = "a-name-longer-than-any-list-is-wide"}});
    m_model.setDataset(dataset);
    const QImage image = painted(0);
    const QRect gap(check().left() - 6, 0, 5, 26);
    EXPECT_FALSE(inkOf(image, gap).alpha() == 255 && inkOf(image, gap) != QColor(0, 0, 0, 0) &&
                 qAlpha(image.pixel(gap.center())) == 255);
    EXPECT_LE(check().right(), m_option.rect.right());
}

TEST_F(CompanyDelegateTest, AClickOnTheCheckMarkTogglesWhenItIsLetGo)
{
    EXPECT_TRUE(send(QEvent::MouseButtonPress, check().center()));
    EXPECT_EQ(m_model.checkedCount(), 2);
    EXPECT_TRUE(send(QEvent::MouseButtonRelease, check().center()));
    EXPECT_EQ(m_model.checkedCount(), 1);
    EXPECT_TRUE(send(QEvent::MouseButtonDblClick, check().center()));
    EXPECT_TRUE(send(QEvent::MouseButtonRelease, check().center()));
    EXPECT_EQ(m_model.checkedCount(), 2) << "two clicks in a row are two";
}

TEST_F(CompanyDelegateTest, ElsewhereAndWithOtherButtonsItTogglesNothing)
{
    EXPECT_FALSE(send(QEvent::MouseButtonRelease, {60, 13}));
    EXPECT_FALSE(send(QEvent::MouseButtonRelease, check().center(), Qt::RightButton));
    EXPECT_FALSE(send(QEvent::MouseMove, check().center()));
    EXPECT_TRUE(send(QEvent::MouseButtonRelease, check().topLeft() - QPoint(5, 5)))
        << "but a little beside it";
    EXPECT_EQ(m_model.checkedCount(), 1);
}

TEST_F(CompanyDelegateTest, TheSpaceBarTogglesAndLettersDoNot)
{
    EXPECT_FALSE(press(Qt::Key_A));
    EXPECT_EQ(m_model.checkedCount(), 2);
    EXPECT_TRUE(press(Qt::Key_Space));
    EXPECT_EQ(m_model.checkedCount(), 1);
    EXPECT_TRUE(press(Qt::Key_Select));
    EXPECT_EQ(m_model.checkedCount(), 2);
}

TEST_F(CompanyDelegateTest, WithoutChecksNothingToggles)
{
    m_delegate.setChecksAvailable(false);
    EXPECT_FALSE(press(Qt::Key_Space));
    EXPECT_FALSE(send(QEvent::MouseButtonRelease, check().center()));
    EXPECT_EQ(m_model.checkedCount(), 2);
}

TEST_F(CompanyDelegateTest, ARowIsHigherThanItsText)
{
    EXPECT_GT(m_delegate.sizeHint(m_option, row(0)).height(), m_option.fontMetrics.height());
    EXPECT_GE(m_delegate.sizeHint(m_option, row(0)).height(), check().height());
}

} // namespace
} // namespace capex
