// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/export_preview.h"

#include "views/chart/chart_painter.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <cmath>

namespace capex {

namespace {

constexpr double millimetresPerInch = 25.4;
constexpr double layoutDotsPerInch = 96;
constexpr QSize smallest(320, 220);

/// What lies behind a picture without a ground.
void paintSquares(QPainter& painter, const QRect& area)
{
    constexpr int side = 8;
    painter.fillRect(area, Qt::white);
    for (int y = 0; y < area.height(); y += side) {
        for (int x = (y / side % 2) * side; x < area.width(); x += 2 * side) {
            painter.fillRect(QRect(x, y, side, side) & area, QColor(0xdd, 0xdd, 0xdd));
        }
    }
}

QLabel* wrapped(const QString& name)
{
    auto* const label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setObjectName(name);
    return label;
}

} // namespace

ExportPreview::ExportPreview(TakenAway shown, QWidget* parent)
    : QWidget(parent)
    , m_shown(std::move(shown))
    , m_stack(new QStackedWidget)
    , m_picture(new QLabel)
    , m_text(new QPlainTextEdit)
    , m_caption(wrapped(QStringLiteral("caption")))
    , m_warning(wrapped(QStringLiteral("warning")))
{
    m_picture->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_picture->setMinimumSize(smallest);
    m_picture->setAccessibleName(tr("Preview"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Preview"));
    m_stack->addWidget(m_picture);
    m_stack->addWidget(m_text);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_caption);
    column->addWidget(m_warning);
    column->addWidget(m_stack, 1);
    m_warning->hide();
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &ExportPreview::begin);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ExportPreview::finish);
}

ExportPreview::~ExportPreview()
{
    m_watcher.disconnect();
    m_watcher.waitForFinished();
}

void ExportPreview::follow(const ExportChoice& choice)
{
    m_choice = choice;
    m_rest.start();
}

void ExportPreview::begin()
{
    m_isStale = m_watcher.isRunning();
    if (!m_isStale) {
        m_laidOut = m_choice;
        m_watcher.setFuture(QtConcurrent::run(
            [shown = m_shown, choice = m_choice] { return outlookOn(shown, choice); }));
    }
}

void ExportPreview::finish()
{
    if (m_isStale) {
        begin();
        return;
    }
    m_outlook = m_watcher.result();
    const bool isTable = !m_outlook.plan && !m_outlook.fault;
    m_stack->setCurrentWidget(isTable ? static_cast<QWidget*>(m_text) : m_picture);
    m_text->setPlainText(m_outlook.text);
    m_caption->setText(m_outlook.plan ? captionOf(*m_outlook.plan)
                                      : tr("The first rows of the table"));
    m_caption->setVisible(!m_outlook.fault);
    m_warning->setText(warning());
    m_warning->setVisible(!m_warning->text().isEmpty());
    paint();
    Q_EMIT shown(!m_outlook.fault);
}

void ExportPreview::paint()
{
    if (!m_outlook.plan) {
        m_picture->clear();
        return;
    }
    const ChartSpec& page = m_outlook.plan->pages.front();
    const double ratio = devicePixelRatioF();
    const QSize size = page.size.toSize().scaled(m_picture->size() * ratio, Qt::KeepAspectRatio);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_laidOut.isTransparent) {
            paintSquares(painter, image.rect());
        } else {
            painter.fillRect(image.rect(), colourOf(m_laidOut.theme, Tone::Background));
        }
        paintPlainly(page, painter, image.rect(),
                     m_laidOut.isTransparent ? Ground::None : Ground::Painted);
    }
    image.setDevicePixelRatio(ratio);
    m_picture->setPixmap(QPixmap::fromImage(image));
}

QString ExportPreview::captionOf(const PicturePlan& plan) const
{
    const PictureOptions options = pictureOptionsOf(m_laidOut, m_shown.screen, m_shown.language);
    const bool isPng = m_laidOut.format == OutputFormat::Png;
    const double perInch = isPng ? options.dotsPerInch * options.scale : layoutDotsPerInch;
    const QSizeF lengths = isPng ? QSizeF(plan.pixels) : QSizeF(options.size) * options.scale;
    const auto millimetres = [perInch](double length) {
        return std::lround(length / perInch * millimetresPerInch);
    };
    const QString paper =
        tr("%1 × %2 mm").arg(millimetres(lengths.width())).arg(millimetres(lengths.height()));
    const QString size = isPng ? tr("%1 × %2 pixels, %3 at %4 dpi")
                                     .arg(plan.pixels.width())
                                     .arg(plan.pixels.height())
                                     .arg(paper)
                                     .arg(std::lround(perInch))
                               : paper;
    return plan.pages.size() == 1
               ? size
               : size + QStringLiteral(", ") + tr("page 1 of %1").arg(plan.pages.size());
}

QString ExportPreview::caption() const
{
    return m_caption->text();
}

QString ExportPreview::warning() const
{
    if (m_outlook.fault) {
        return m_outlook.fault->text(Speech::Translated);
    }
    const bool isWhole = !m_outlook.plan || m_outlook.plan->missing.isEmpty();
    return isWhole ? QString()
                   : tr("No installed font can draw these characters; they will be boxes: %1")
                         .arg(namesOf(m_outlook.plan->missing));
}

QPixmap ExportPreview::picture() const
{
    return m_picture->pixmap(Qt::ReturnByValue);
}

QString ExportPreview::text() const
{
    return m_text->toPlainText();
}

void ExportPreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    paint();
}

} // namespace capex
