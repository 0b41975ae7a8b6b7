// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_preview.h"

#include "ui/kit/text.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPdfDocument>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace branchbook::ui {

namespace {

constexpr int kGap = 16;
constexpr int kMargin = 20;
constexpr double kPointsToPixels = 96.0 / 72.0;
constexpr qsizetype kPixelBytes = 4;
constexpr double kAround = 2; ///< points about a figure that count as the figure: a single digit is narrow
constexpr float kVeil = 0.22F;

} // namespace

PagePreview::PagePreview(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_document(std::make_unique<QPdfDocument>())
    , m_pixmaps(kMostKept)
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("报告预览"));
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(40);
    viewport()->setMouseTracking(true);
}

PagePreview::~PagePreview()
{
    m_document->close(); // before the buffer it reads from
}

void PagePreview::setPdf(const QByteArray& bytes)
{
    const int place = verticalScrollBar()->value();
    m_document->close();
    m_bytes.close();
    m_bytes.setData(bytes);
    m_bytes.open(QIODevice::ReadOnly);
    m_document->load(&m_bytes);
    m_pixmaps.clear();
    setFigures({}); // they belong to the PDF before
    layoutPages();
    verticalScrollBar()->setValue(place);
    viewport()->update();
    Q_EMIT viewed();
}

int PagePreview::pageCount() const
{
    return m_document->pageCount();
}

void PagePreview::setSpread(Spread spread)
{
    const int page = firstVisible();
    m_spread = spread;
    layoutPages();
    showPage(page);
}

void PagePreview::setZoom(double zoom)
{
    const int page = firstVisible();
    m_wanted = zoom;
    layoutPages();
    showPage(page);
}

void PagePreview::layoutPages()
{
    const QSizeF points = pageCount() > 0 ? m_document->pagePointSize(0) : QSizeF(595, 842);
    const int across = m_spread == Spread::Double ? 2 : 1;
    const double natural = points.width() * kPointsToPixels;
    const double room = viewport()->width() - 2 * kMargin - (across - 1) * kGap;
    const double fit = std::max(0.2, room / across / natural);
    const double before = m_scale;
    m_scale = m_wanted > 0 ? m_wanted : std::min(fit, m_spread == Spread::Double ? 1.0 : 1.2);
    m_pageSize =
        QSize(static_cast<int>(natural * m_scale), static_cast<int>(points.height() * kPointsToPixels * m_scale));
    if (before != m_scale)
        m_pixmaps.clear();
    const int lines = (pageCount() + across - 1) / across;
    const int height = lines * (m_pageSize.height() + kGap) - kGap + 2 * kMargin;
    const int width = across * m_pageSize.width() + (across - 1) * kGap + 2 * kMargin;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
    Q_EMIT viewed();
}

QRect PagePreview::pageRect(int page) const
{
    const int across = m_spread == Spread::Double ? 2 : 1;
    const int total = across * m_pageSize.width() + (across - 1) * kGap;
    const int left = std::max(kMargin, (viewport()->width() - total) / 2);
    return {left + page % across * (m_pageSize.width() + kGap) - horizontalScrollBar()->value(),
            kMargin + page / across * (m_pageSize.height() + kGap) - verticalScrollBar()->value(), m_pageSize.width(),
            m_pageSize.height()};
}

int PagePreview::firstVisible() const
{
    for (int page = 0; page < pageCount(); ++page) {
        if (pageRect(page).center().y() >= 0)
            return page;
    }
    return 0;
}

int PagePreview::lastVisible() const
{
    int last = firstVisible();
    for (int page = last; page < pageCount() && pageRect(page).center().y() < viewport()->height(); ++page)
        last = page;
    return last;
}

void PagePreview::showPage(int page)
{
    verticalScrollBar()->setValue(verticalScrollBar()->value() + pageRect(page).top() - kMargin);
    viewport()->update();
}

QSize PagePreview::pixels() const
{
    return (QSizeF(m_pageSize) * devicePixelRatioF()).toSize();
}

QPixmap PagePreview::pixmapOf(int page)
{
    if (const QPixmap* ready = m_pixmaps.object(page))
        return *ready;
    QImage sheet(pixels(), QImage::Format_RGB32);
    sheet.fill(Qt::white); // QPdfDocument paints on a transparent ground
    QPainter painter(&sheet);
    painter.drawImage(0, 0, m_document->render(page, sheet.size()));
    painter.end();
    QPixmap pixmap = QPixmap::fromImage(std::move(sheet));
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_pixmaps.insert(page, new QPixmap(pixmap), kPixelBytes * pixmap.width() * pixmap.height());
    return pixmap;
}

void PagePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), color(Color::Canvas));
    QList<int> inSight;
    for (int page = 0; page < pageCount(); ++page) {
        if (pageRect(page).intersects(viewport()->rect()))
            inSight.append(page);
    }
    // What is in sight is kept whatever it takes: it would be made anew at every step of the wheel.
    m_pixmaps.setMaxCost(std::max(kMostKept, inSight.size() * kPixelBytes * pixels().width() * pixels().height()));
    for (const int page : std::as_const(inSight)) {
        const QRect sheet = pageRect(page);
        painter.drawPixmap(sheet.topLeft(), pixmapOf(page));
        painter.setPen(color(Color::LineStrong));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(sheet.adjusted(0, 0, -1, -1));
    }
    if (m_hovered >= 0) {
        QColor veil = color(Color::Accent);
        veil.setAlphaF(kVeil);
        painter.fillRect(placeOf(m_figures.at(m_hovered)), veil);
    }
}

void PagePreview::resizeEvent(QResizeEvent*)
{
    layoutPages();
}

/// A report that nobody looks at is its PDF alone.
void PagePreview::hideEvent(QHideEvent* event)
{
    m_pixmaps.clear();
    QAbstractScrollArea::hideEvent(event);
}

void PagePreview::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT viewed();
}

void PagePreview::wheelEvent(QWheelEvent* event)
{
    if ((event->modifiers() & Qt::ControlModifier) != 0) {
        setZoom(std::clamp(m_scale * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1), 0.25, 3.0));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PagePreview::setFigures(QList<PreviewFigure> figures)
{
    m_figures = std::move(figures);
    setHovered(-1);
    setAccessibleDescription(m_figures.isEmpty() ? QString() : tr("按回车键，列出眼前几页上的数字，选一个看是哪些人"));
}

QRectF PagePreview::placeOf(const PreviewFigure& figure) const
{
    const double scale = kPointsToPixels * m_scale;
    const QRectF box = figure.box.adjusted(-kAround, -kAround, kAround, kAround);
    return QRectF(box.topLeft() * scale, box.size() * scale).translated(pageRect(figure.page).topLeft());
}

qsizetype PagePreview::figureAt(QPoint place) const
{
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        if (placeOf(m_figures[i]).contains(place))
            return i;
    }
    return -1;
}

void PagePreview::setHovered(qsizetype figure)
{
    if (figure == m_hovered)
        return;
    m_hovered = figure;
    viewport()->setCursor(figure >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->setToolTip(figure >= 0 ? tr("%1：看是哪些人").arg(m_figures[figure].title) : QString());
    viewport()->update();
}

void PagePreview::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(figureAt(event->pos()));
    QAbstractScrollArea::mouseMoveEvent(event);
}

void PagePreview::mouseReleaseEvent(QMouseEvent* event)
{
    const qsizetype figure = figureAt(event->pos());
    if (event->button() == Qt::LeftButton && figure >= 0)
        Q_EMIT figureChosen(m_figures[figure].key);
    QAbstractScrollArea::mouseReleaseEvent(event);
}

void PagePreview::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !m_figures.isEmpty())
        return listFigures(viewport()->rect().center());
    QAbstractScrollArea::keyPressEvent(event);
}

void PagePreview::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_figures.isEmpty())
        return QAbstractScrollArea::contextMenuEvent(event);
    listFigures(event->reason() == QContextMenuEvent::Mouse ? event->pos() : viewport()->rect().center());
}

bool PagePreview::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    return QAbstractScrollArea::viewportEvent(event);
}

/// Those on the pages in sight, each once.
void PagePreview::listFigures(QPoint place)
{
    QStringList keys;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("pageFigures"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const PreviewFigure& each : std::as_const(m_figures)) {
        if (each.page < firstVisible() || each.page > lastVisible() || keys.contains(each.key))
            continue;
        keys.append(each.key);
        connect(menu->addAction(menuText(each.title)), &QAction::triggered, this,
                [this, key = each.key] { Q_EMIT figureChosen(key); });
    }
    if (keys.isEmpty())
        return menu->deleteLater();
    menu->popup(viewport()->mapToGlobal(place));
    menu->setActiveAction(menu->actions().constFirst());
}

void PagePreview::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace branchbook::ui
