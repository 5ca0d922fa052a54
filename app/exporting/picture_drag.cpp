// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/picture_drag.h"

#include "app/exporting/export_commands.h"
#include "app/exporting/view_mime.h"
#include "model/formats/save_file.h"
#include "model/wording/finding_words.h"
#include "views/scene/as_of_drag.h"
#include "views/scene/chart_view.h"

#include <QAction>
#include <QApplication>
#include <QDrag>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <QUrl>

namespace capex {

namespace {

constexpr QSize thumbnail(240, 160);

} // namespace

PictureDrag::PictureDrag(const ChartView& view, ExportCommands& exports, const QAction& copy,
                         QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_exports(exports)
    , m_copy(copy)
    , m_carry([this](std::unique_ptr<QMimeData> mime, const QPixmap& look) {
        auto* const drag = new QDrag(m_view.viewport());
        drag->setMimeData(mime.release());
        drag->setPixmap(look);
        drag->exec(Qt::CopyAction);
    })
{
    view.viewport()->installEventFilter(this);
}

PictureDrag::~PictureDrag() = default;

bool PictureDrag::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        press(*static_cast<QMouseEvent*>(event));
        break;
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseButtonRelease:
        m_pressed.reset();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void PictureDrag::press(const QMouseEvent& event)
{
    const QPointF position = m_view.mapToScene(event.pos());
    const ChartSpec& spec = m_view.spec();
    const bool isFree = event.button() == Qt::LeftButton && event.modifiers() == Qt::NoModifier &&
                        !isOnAsOfLine(spec, position) && !PageDrag::at(spec, position);
    m_pressed = isFree ? std::optional(event.pos()) : std::nullopt;
}

/// Whether the picture follows the pointer from now on.
bool PictureDrag::move(const QMouseEvent& event)
{
    const bool isFar =
        m_pressed && event.buttons() == Qt::LeftButton &&
        (event.pos() - *m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!isFar || !m_copy.isEnabled()) {
        return false;
    }
    m_pressed.reset();
    drag();
    return true;
}

void PictureDrag::drag()
{
    std::unique_ptr<PictureMime> mime = m_exports.picture();
    if (!mime) {
        return;
    }
    const QByteArray png = mime->png();
    addFile(*mime, png);
    QPixmap look;
    look.loadFromData(png);
    const double ratio = qGuiApp->devicePixelRatio();
    look = look.scaled(thumbnail * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    look.setDevicePixelRatio(ratio);
    m_carry(std::move(mime), look);
}

/// Where there is no room for a file the image alone is dragged, and that is said.
void PictureDrag::addFile(QMimeData& mime, const QByteArray& png)
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(m_exports.fileName(OutputFormat::Png));
    if (const SaveOutcome saved = saveFile(path, png); saved) {
        mime.setUrls({QUrl::fromLocalFile(path)});
    } else {
        Q_EMIT m_exports.said(errorOf(saved.error(), Speech::Translated).text(Speech::Translated));
    }
}

} // namespace capex
