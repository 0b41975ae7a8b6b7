// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/agenda_row.h"

#include "branchbook/base/screen_words.h"

#include "ui/gathering/agenda_details.h"
#include "ui/gathering/decision_words.h"
#include "ui/gathering/readable.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/paint.h"
#include "ui/kit/text.h"
#include "ui/theme/icon.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFrame>

#include <algorithm>
#include <utility>

namespace branchbook::ui {

namespace {

constexpr int kItemLength = 500;
constexpr int kHandle = 16;
constexpr int kNumber = 20;
constexpr int kInnerMargin = 2; // of a QLineEdit, beside its text

/// A title that is longer than its line ends in … while nobody writes in it.
class AgendaTitleEdit final : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        if (hasFocus() || elidedTitle(*this) == text())
            return QLineEdit::paintEvent(event);
        QPainter painter(this);
        QStyleOptionFrame option;
        initStyleOption(&option);
        style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(titleRoom(*this), Qt::AlignLeft | Qt::AlignVCenter, elidedTitle(*this));
    }
};

} // namespace

QRect titleRoom(const QLineEdit& edit)
{
    QStyleOptionFrame option;
    option.initFrom(&edit);
    option.rect = edit.contentsRect();
    return edit.style()
        ->subElementRect(QStyle::SE_LineEditContents, &option, &edit)
        .marginsRemoved(edit.textMargins())
        .adjusted(kInnerMargin, 0, -kInnerMargin, 0);
}

QString elidedTitle(const QLineEdit& edit)
{
    return edit.fontMetrics().elidedText(edit.text(), Qt::ElideRight, titleRoom(edit).width());
}

AgendaRow::AgendaRow(const gathering::AgendaItem& item, QWidget* parent)
    : QWidget(parent)
    , m_item(item)
    , m_reached(item.stage)
    , m_edit(new AgendaTitleEdit(item.title))
    , m_origin(label({}, TextRole::Caption, Ink::Text3))
    , m_papers(new Chip({}))
    , m_vote(new Chip({}))
    , m_details(rowButton(QStringLiteral("edit"), tr("类别、材料和进展，Alt+Enter")))
    , m_remove(rowButton(QStringLiteral("close"), tr("删除这一项")))
{
    auto* row = new QHBoxLayout(this);
    row->setSpacing(8);
    m_edit->setProperty("kind", QStringLiteral("plain"));
    m_edit->setMaxLength(kItemLength);
    m_edit->setCursorPosition(0);
    if (m_item.id.isNull())
        m_item.id = gathering::AgendaItemId::make(); // a resolution may name it before it is saved
    row->addWidget(m_edit, 1);
    row->addWidget(m_origin);
    row->addWidget(m_papers);
    row->addWidget(m_vote);
    row->addWidget(m_details);
    row->addWidget(m_remove);
    m_details->setFocusPolicy(Qt::NoFocus); // Alt+Enter does the same
    m_remove->setFocusPolicy(Qt::NoFocus); // Ctrl+Delete and Backspace in an empty line do the same
    for (auto* part : {m_details, m_remove})
        part->hide();
    showNeeds();
    fit();
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, &AgendaRow::edited);
    connect(m_edit, &QLineEdit::returnPressed, this, &AgendaRow::lineAsked);
    connect(m_remove, &QPushButton::clicked, this, &AgendaRow::removeAsked);
    connect(m_details, &QPushButton::clicked, this, &AgendaRow::openDetails);
}

void AgendaRow::setItemWord(const QString& word)
{
    m_edit->setPlaceholderText(tr("写一项%1，按 Enter 写下一项").arg(word));
}

/// Room for handle and number at the current text size.
void AgendaRow::fit()
{
    layout()->setContentsMargins(scaled(kHandle) + 8 + scaled(kNumber) + 8, 0, 0, 0);
    setFixedHeight(scaled(34));
}

void AgendaRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (layout() && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        fit();
}

gathering::AgendaItem AgendaRow::item() const
{
    auto item = m_item;
    item.title = m_edit->text().trimmed();
    return item;
}

void AgendaRow::setReached(gathering::Stage stage)
{
    if (std::exchange(m_reached, stage) != stage)
        showNeeds();
}

void AgendaRow::setCourse(const QString& text)
{
    if (std::exchange(m_course, text) != text)
        showNeeds();
}

void AgendaRow::setItem(const gathering::AgendaItem& item, gathering::Stage reached)
{
    m_item = item;
    m_reached = reached;
    if (m_edit->text().trimmed() != item.title)
        m_edit->setText(item.title);
    showNeeds();
    showTip();
}

void AgendaRow::setVoting(bool on)
{
    m_voting = on;
    showNeeds();
}

void AgendaRow::showNeeds()
{
    const auto from = m_item.carriedFromOn;
    m_origin->setText(from.isValid() ? tr("承接%1月%2日").arg(from.month()).arg(from.day()) : QString());
    m_origin->setVisible(from.isValid());
    const auto lacking = std::ranges::count(m_item.papers, false, &gathering::Paper::atHand);
    m_papers->setSpec({lacking > 0 ? tr("缺材料 %1").arg(lacking) : QString(), Tone::Warn, QStringLiteral("file")});
    m_papers->setVisible(lacking > 0);
    const bool vote = m_voting && gathering::needsVote(m_item.matter);
    const bool voted = m_reached >= gathering::Stage::Voted;
    const QString stage = voted && m_reached != gathering::Stage::Voted
        ? shownStage(m_reached) // beyond the vote the course says where it stands
        : vote && voted ? tr("已表决")
        : vote          ? tr("需表决")
                        : QString();
    m_vote->setSpec(
        {stage, voted ? Tone::Ok : Tone::Neutral, voted ? QStringLiteral("check") : QStringLiteral("vote")});
    m_vote->setVisible(!stage.isEmpty());
    QStringList words{shownMatter(m_item.matter)};
    if (m_item.amount)
        words.append(tr("%1 元").arg(m_item.amount->toString()));
    words.append(m_course.isEmpty() ? shownStage(m_reached) : m_course);
    m_vote->setToolTip(shownClauses(words));
    m_edit->setAccessibleDescription(shownClauses(QStringList{stage} + words));
}

void AgendaRow::openDetails()
{
    auto* details = new AgendaDetails(*this, item(), m_edit->isReadOnly() ? Editing::No : Editing::Yes,
                                      m_fixedKind ? m_fixedKind(item()) : QString());
    connect(details, &AgendaDetails::changed, this, [this](const gathering::AgendaItem& item) {
        const QString title = m_edit->text();
        if (m_item.stage != item.stage)
            m_reached = item.stage; // chosen by hand
        m_item = item;
        m_item.title = title;
        showNeeds();
        Q_EMIT edited();
    });
    details->open();
}

void AgendaRow::setNumber(int number, int total)
{
    m_number = number;
    m_last = number == total;
    m_edit->setAccessibleName(tr("议程第%1项，共%2项").arg(number).arg(total));
    update();
}

/// The whole title where … stands for its end.
void AgendaRow::showTip()
{
    m_edit->setToolTip(elidedTitle(*m_edit) == m_edit->text() ? QString() : m_edit->text());
}

void AgendaRow::setReadOnly(bool on)
{
    setReadable(*m_edit, on ? Editing::No : Editing::Yes);
    showRemove();
}

QSize AgendaRow::sizeHint() const
{
    return {200, scaled(34)};
}

void AgendaRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double handle = scaled(kHandle);
    const double middle = height() / 2.0;
    if (!m_edit->isReadOnly())
        paintIcon(painter, QStringLiteral("drag"), Color::Text3, {0, middle - handle / 2, handle, handle});
    const double side = scaled(kNumber);
    const QRectF circle(handle + 8, middle - side / 2, side, side);
    paintBox(painter, circle, side / 2, Color::NeutralSoft, Color::None);
    paintText(painter, circle, QString::number(m_number), TextRole::Caption, Color::Text2, Qt::AlignHCenter);
    if (m_edit->hasFocus() && !m_edit->isReadOnly())
        painter.fillRect(QRectF(m_edit->x(), height() - 2, m_edit->width(), 2), color(Color::AccentText));
    else if (!m_last)
        painter.fillRect(QRectF(0, height() - 1, width(), 1), color(Color::Line));
}

void AgendaRow::mousePressEvent(QMouseEvent* event)
{
    m_dragging =
        event->button() == Qt::LeftButton && event->position().x() <= scaled(kHandle) + 6 && !m_edit->isReadOnly();
    if (m_dragging)
        setCursor(Qt::ClosedHandCursor);
}

void AgendaRow::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging)
        Q_EMIT dragged(mapToParent(event->position().toPoint()).y());
}

void AgendaRow::mouseReleaseEvent(QMouseEvent*)
{
    m_dragging = false;
    unsetCursor();
}

void AgendaRow::enterEvent(QEnterEvent*)
{
    showRemove();
}

void AgendaRow::leaveEvent(QEvent*)
{
    showRemove();
}

void AgendaRow::showRemove()
{
    const bool on = underMouse() || m_edit->hasFocus();
    m_remove->setVisible(!m_edit->isReadOnly() && on);
    m_details->setVisible(on && !m_edit->text().trimmed().isEmpty());
}

bool AgendaRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        showRemove();
        showTip();
        update();
    }
    if (event->type() == QEvent::Resize)
        showTip();
    if (event->type() != QEvent::KeyPress || m_edit->isReadOnly())
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool alt = key->modifiers() & Qt::AltModifier;
    if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        Q_EMIT moveAsked(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (alt && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        openDetails();
        return true;
    }
    const bool removes = (key->key() == Qt::Key_Backspace && m_edit->text().isEmpty())
        || (key->key() == Qt::Key_Delete && (key->modifiers() & Qt::ControlModifier));
    if (removes) {
        Q_EMIT removeAsked();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace branchbook::ui
