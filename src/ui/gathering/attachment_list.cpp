// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/attachment_list.h"

#include "ui/kit/button.h"
#include "ui/kit/file_size.h"
#include "ui/kit/paint.h"
#include "ui/kit/text.h"
#include "ui/theme/icon.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QImageReader>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kPreviewWidth = 56;
constexpr int kPreviewHeight = 40;
constexpr int kNameLine = 19;
constexpr int kProblemLine = 18;
constexpr int kProblemLines = 2; ///< why there is no picture is longer than the pane is wide

bool isPicture(const book::Attachment& file)
{
    return file.mediaType.startsWith(u"image/");
}

/// Read at the size in which it is shown: a photo of 40 megapixels is never there as a whole.
FilePreview previewOf(const QByteArray& bytes, qreal ratio)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize whole = reader.size();
    const QSize box = QSize(scaled(kPreviewWidth), scaled(kPreviewHeight)) * ratio;
    if (whole.isValid())
        reader.setScaledSize(whole.scaled(box, Qt::KeepAspectRatioByExpanding).expandedTo({1, 1}));
    const QImage image = reader.read();
    if (image.isNull())
        return {{}, AttachmentList::tr("这张图片看不了，可能已经损坏")};
    auto shown = QPixmap::fromImage(image.scaled(box, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation));
    shown.setDevicePixelRatio(ratio);
    return {shown, {}};
}

} // namespace

AttachmentRow::AttachmentRow(const book::Attachment& attachment, QWidget* parent)
    : QAbstractButton(parent)
    , m_size(fileSizeText(attachment.size))
    , m_remove(rowButton(QStringLiteral("trash"), tr("移除附件"), this))
{
    m_name = attachment.name;
    setAccessibleName(tr("附件 %1，%2").arg(attachment.name, m_size));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_remove->setFocusPolicy(Qt::NoFocus);
    m_remove->hide();
    connect(m_remove, &QPushButton::clicked, this, &AttachmentRow::removeAsked);
}

void AttachmentRow::offerSaving()
{
    m_save = rowButton(QStringLiteral("download"), tr("另存为"), this);
    m_save->setFocusPolicy(Qt::NoFocus);
    m_save->hide();
    connect(m_save, &QPushButton::clicked, this, &AttachmentRow::saveAsked);
}

int AttachmentRow::buttonsWidth() const
{
    int width = m_remove->isVisible() ? m_remove->sizeHint().width() : 0;
    if (m_save && m_save->isVisible())
        width += m_save->sizeHint().width();
    return width;
}

QSize AttachmentRow::sizeHint() const
{
    if (!m_preview.problem.isEmpty())
        return {120, scaled(kNameLine + kProblemLines * kProblemLine) + 6};
    return {120, m_preview.picture.isNull() ? scaled(30) : scaled(kPreviewHeight) + 8};
}

void AttachmentRow::setPreview(const FilePreview& preview)
{
    m_preview = preview;
    setAccessibleDescription(preview.problem);
    updateGeometry();
    update();
}

/// The picture, cut to its box; the name beside it, below that the size or why there is no picture.
void AttachmentRow::paintPreview(QPainter& painter)
{
    const bool seen = !m_preview.picture.isNull();
    const QRectF box(0, (height() - scaled(kPreviewHeight)) / 2.0, scaled(kPreviewWidth), scaled(kPreviewHeight));
    paintBox(painter, box, 4, Color::NeutralSoft, Color::None);
    if (seen) {
        const QSizeF size = m_preview.picture.deviceIndependentSize();
        const QRectF part((size.width() - box.width()) / 2, (size.height() - box.height()) / 2, box.width(),
                          box.height());
        const qreal ratio = m_preview.picture.devicePixelRatio();
        painter.drawPixmap(box, m_preview.picture, {part.topLeft() * ratio, part.size() * ratio});
        paintBox(painter, box, 4, Color::None, Color::Line); // a scan is as white as the page
    } else {
        const double side = scaled(16);
        paintIcon(painter, QStringLiteral("alert"), Color::Warn,
                  {box.center().x() - side / 2, box.center().y() - side / 2, side, side});
    }
    const double left = box.right() + 10;
    const double right = buttonsWidth() > 0 ? buttonsWidth() + 4 : 0;
    const double room = width() - left - right;
    const double below = seen ? height() / 2.0 : 3.0 + scaled(kNameLine);
    paintText(painter, {left, below - scaled(kNameLine), room, double(scaled(kNameLine))}, m_name, TextRole::Small,
              Color::Text);
    if (seen)
        return paintText(painter, {left, below, room, double(scaled(kProblemLine))}, m_size, TextRole::Caption,
                         Color::Text3);
    painter.setFont(fontOf(TextRole::Caption));
    painter.setPen(color(Color::Warn));
    painter.drawText(QRectF(left, below, room, scaled(kProblemLines * kProblemLine)),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWrapAnywhere, m_preview.problem);
}

void AttachmentRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (underMouse())
        paintBox(painter, QRectF(rect()).adjusted(-4, 0, 0, 0), 4, Color::Hover, Color::None);
    if (!m_preview.picture.isNull() || !m_preview.problem.isEmpty())
        return paintPreview(painter);
    const double side = scaled(16);
    paintIcon(painter, QStringLiteral("file"), Color::Text2, {0, (height() - side) / 2, side, side});
    const int sizeWidth = buttonsWidth() > 0 ? buttonsWidth() : textWidth(m_size, TextRole::Caption) + 1;
    const QRectF name(side + 8, 0, width() - side - 16 - sizeWidth, height());
    paintText(painter, name, m_name, TextRole::Small, Color::Text);
    if (buttonsWidth() == 0)
        paintText(painter, rect(), m_size, TextRole::Caption, Color::Text3, Qt::AlignRight);
}

void AttachmentRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && !m_readOnly)
        Q_EMIT removeAsked();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void AttachmentRow::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("打开")), &QAction::triggered, this, [this] { click(); });
    if (m_save)
        connect(menu->addAction(tr("另存为")), &QAction::triggered, this, &AttachmentRow::saveAsked);
    if (!m_readOnly)
        connect(menu->addAction(tr("移除附件")), &QAction::triggered, this, &AttachmentRow::removeAsked);
    menu->popup(event->globalPos());
}

void AttachmentRow::resizeEvent(QResizeEvent*)
{
    const QSize side = m_remove->sizeHint();
    const int top = (height() - side.height()) / 2;
    m_remove->move(width() - side.width(), top);
    if (m_save)
        m_save->move(width() - side.width() * (m_readOnly ? 1 : 2), top);
    const bool fits = textWidth(m_name, TextRole::Small) <= width() - scaled(110);
    setToolTip(fits ? m_preview.problem : m_name + u'\n' + m_preview.problem);
}

bool AttachmentRow::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverLeave:
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        m_remove->setVisible(!m_readOnly && (event->type() == QEvent::HoverEnter || event->type() == QEvent::FocusIn));
        if (m_save)
            m_save->setVisible(event->type() == QEvent::HoverEnter || event->type() == QEvent::FocusIn);
        update();
        break;
    default: break;
    }
    return QAbstractButton::event(event);
}

AttachmentList::AttachmentList(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
    , m_none(paragraph(tr("把文件拖到这里，或者点“添加”。"), TextRole::Caption, Ink::Text3))
    , m_problem(new QWidget)
    , m_problemText(paragraph({}, TextRole::Caption, Ink::Accent))
{
    setObjectName(QStringLiteral("attachments"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->addWidget(m_none);
    auto* problem = new QHBoxLayout(m_problem);
    problem->setContentsMargins(0, 3, 0, 0);
    problem->setSpacing(4);
    problem->addWidget(iconLabel(QStringLiteral("error"), 14, Color::AccentText), 0, Qt::AlignTop);
    problem->addWidget(m_problemText, 1);
    m_problem->hide();
    m_rows->addWidget(m_problem);
}

void AttachmentList::setFiles(const QList<book::Attachment>& files)
{
    for (auto* line : std::exchange(m_lines, {})) {
        line->hide();
        line->deleteLater();
    }
    for (const auto& file : files) {
        auto* line = new AttachmentRow(file);
        line->setReadOnly(m_readOnly);
        if (m_saving)
            line->offerSaving();
        connect(line, &AttachmentRow::saveAsked, this, [this, file] { Q_EMIT saveAsked(file); });
        connect(line, &QAbstractButton::clicked, this, [this, file] { Q_EMIT openAsked(file); });
        connect(line, &AttachmentRow::removeAsked, this, [this, file] { Q_EMIT removeAsked(file); });
        m_rows->insertWidget(m_rows->count() - 1, line);
        m_lines.append(line);
        if (const auto seen = m_previews.constFind(file.sha256); seen != m_previews.constEnd())
            line->setPreview(*seen);
    }
    m_files = files;
    m_none->setVisible(files.isEmpty() && !m_readOnly);
    lookLater();
}

void AttachmentList::lookLater()
{
    const auto isNew = [this](const book::Attachment& file) {
        return isPicture(file) && !m_previews.contains(file.sha256);
    };
    if (m_read && std::any_of(m_files.begin(), m_files.end(), isNew))
        QTimer::singleShot(0, this, &AttachmentList::lookAtNext);
}

void AttachmentList::lookAtNext()
{
    for (qsizetype i = 0; i < m_files.size() && i < m_lines.size(); ++i) {
        if (!isPicture(m_files[i]) || m_previews.contains(m_files[i].sha256))
            continue;
        const auto bytes = m_read(m_files[i]);
        const auto preview = bytes ? previewOf(*bytes, devicePixelRatioF()) : FilePreview{{}, sentence(bytes.error())};
        m_previews.insert(m_files[i].sha256, preview);
        for (qsizetype same = i; same < m_lines.size(); ++same) {
            if (m_files[same].sha256 == m_files[i].sha256)
                m_lines[same]->setPreview(preview);
        }
        return lookLater();
    }
}

void AttachmentList::setReadOnly(bool on)
{
    m_readOnly = on;
    for (auto* line : m_lines)
        line->setReadOnly(on);
    m_none->setVisible(m_lines.isEmpty() && !on);
}

void AttachmentList::showProblem(const QString& sentence)
{
    m_problemText->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    fitProblem();
}

/// The pane gives a line the height of one; a sentence may take several.
void AttachmentList::fitProblem()
{
    const int beside = scaled(14) + m_problem->layout()->spacing();
    m_problemText->setMinimumHeight(
        m_problem->isHidden() ? 0 : m_problemText->heightForWidth(std::max(1, width() - beside)));
}

void AttachmentList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitProblem();
}

} // namespace branchbook::ui
