// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/reason_list.h"

#include "branchbook/base/screen_words.h"
#include "ui/gathering/kind_text.h"
#include "ui/gathering/readable.h"
#include "ui/kit/chip.h"
#include "ui/kit/drop_down_list.h"
#include "ui/kit/text.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSet>

#include <utility>

namespace branchbook::ui {

namespace {

constexpr int kReasonLength = 60;
constexpr const char* kApartProperty = "apart";

} // namespace

ReasonList::ReasonList(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    setObjectName(QStringLiteral("reasons"));
}

/// A row is expensive and people are many: those that stay away keep theirs.
void ReasonList::setPeople(const QList<gathering::Attendee>& people, const QHash<book::MemberId, QString>& apart)
{
    QSet<book::MemberId> away;
    for (const auto& person : people) {
        if (person.presence != gathering::Presence::Present)
            away.insert(person.member);
    }
    const auto shown = m_combos.keys();
    for (const auto& member : shown) {
        if (!away.contains(member) || m_combos.value(member)->property(kApartProperty) != apart.value(member))
            removeRow(member);
    }
    int at = 0;
    for (const auto& person : people) {
        if (person.presence == gathering::Presence::Present)
            continue;
        auto* combo = m_combos.value(person.member);
        if (!combo)
            combo = addRow(person, apart.value(person.member), at);
        else if (auto* line = combo->parentWidget(); m_rows->itemAt(at)->widget() != line)
            m_rows->insertWidget(at, line); // people are in another order than before
        ++at;
        if (!combo->hasFocus())
            combo->setEditText(shownReason(person.reason));
        setReadable(*combo, m_readOnly ? Editing::No : Editing::Yes);
    }
}

void ReasonList::removeRow(book::MemberId member)
{
    auto* line = m_combos.take(member)->parentWidget();
    m_rows->removeWidget(line);
    line->hide();
    line->deleteLater();
}

QComboBox* ReasonList::addRow(const gathering::Attendee& person, const QString& detail, int at)
{
    auto* line = new QWidget;
    if (detail.isEmpty())
        line->setFixedHeight(scaled(34));
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new Avatar(person.name, 24));
    auto* lines = new QVBoxLayout;
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(label(person.name));
    if (!detail.isEmpty())
        lines->addWidget(paragraph(detail, TextRole::Caption, Ink::Text3));
    row->addLayout(lines, 1);
    auto* combo = new QComboBox;
    combo->setView(new DropDownList);
    combo->setProperty("controlSize", QStringLiteral("s"));
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setCompleter(nullptr);
    combo->addItems(shownWords(absenceReasons()));
    combo->setFixedWidth(scaled(132));
    combo->setProperty(kApartProperty, detail);
    combo->setAccessibleName(
        tr("%1的缺席原因").arg(detail.isEmpty() ? person.name : tr("%1（%2）").arg(person.name, detail)));
    combo->lineEdit()->setAccessibleName(combo->accessibleName());
    combo->lineEdit()->setPlaceholderText(tr("选原因"));
    combo->lineEdit()->setProperty("controlSize", QStringLiteral("s"));
    combo->lineEdit()->setMaxLength(kReasonLength);
    const auto member = person.member;
    const auto take = [this, member](const QString& reason) {
        Q_EMIT reasonChosen(member, storedWord(reason, absenceReasons()));
    };
    combo->lineEdit()->installEventFilter(this);
    connect(combo->lineEdit(), &QLineEdit::textEdited, this, take);
    connect(combo, &QComboBox::textActivated, this, take);
    row->addWidget(combo);
    m_rows->insertWidget(at, line);
    m_combos.insert(member, combo);
    return combo;
}

/// A click anywhere opens the list; a second one, with the caret already in a reason, lets the text be written.
bool ReasonList::eventFilter(QObject* watched, QEvent* event)
{
    auto* combo = qobject_cast<QComboBox*>(watched->parent());
    if (combo && event->type() == QEvent::MouseButtonPress && !m_readOnly
        && (!combo->hasFocus() || combo->currentText().isEmpty()))
        m_opening = combo;
    if (combo && event->type() == QEvent::MouseButtonRelease && std::exchange(m_opening, nullptr) == combo)
        combo->showPopup();
    return QWidget::eventFilter(watched, event);
}

void ReasonList::setReadOnly(bool on)
{
    m_readOnly = on;
    for (auto* combo : std::as_const(m_combos))
        setReadable(*combo, on ? Editing::No : Editing::Yes);
}

} // namespace branchbook::ui
