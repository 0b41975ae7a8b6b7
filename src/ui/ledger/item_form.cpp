// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/item_form.h"

#include "branchbook/base/screen_words.h"

#include "ui/kit/field.h"
#include "ui/ledger/owner_field.h"
#include "ui/shell/desk.h"

#include <QGridLayout>

namespace branchbook::ui {

namespace {

constexpr int kLineLength = 200;
constexpr int kMatterLines = 2;

QDate dayOf(const DateField& field)
{
    return field.date().isEmpty() ? QDate() : field.date().earliest();
}

} // namespace

ItemForm::ItemForm(Desk& desk, Purpose purpose, const ledger::Item& item, QWidget* parent)
    : QWidget(parent)
    , m_purpose(purpose)
    , m_item(item)
    , m_matter(new TextField(tr("事项"), tr("要办成什么，例如 办事大厅取号机换大字号屏幕")))
    , m_kind(new ComboField(tr("类别")))
    , m_origin(new LineField(tr("来源"), tr("例如 群众来访、组织生活会")))
    , m_owner(new OwnerField(desk, tr("责任人")))
    , m_helpers(new LineField(tr("协办"), tr("例如 后勤组、工会")))
    , m_raised(new DateField(tr("提出日期")))
    , m_due(new DateField(tr("办结期限")))
    , m_measure(new LineField(tr("措施"), tr("打算怎么办")))
    , m_evidence(new LineField(tr("佐证"), tr("例如 照片、单据、批复")))
{
    m_matter->edit()->setObjectName(QStringLiteral("matter"));
    m_kind->combo()->setObjectName(QStringLiteral("kind"));
    m_owner->combo()->setObjectName(QStringLiteral("owner"));
    m_due->edit()->setObjectName(QStringLiteral("due"));
    m_raised->edit()->setObjectName(QStringLiteral("raised"));
    for (auto* field : {m_origin, m_helpers, m_measure, m_evidence})
        field->edit()->setMaxLength(kLineLength);
    for (auto* field : {m_raised, m_due}) {
        field->edit()->setToday(desk.today());
        field->wantWholeDay();
    }
    for (const auto& info : ledger::kinds()) {
        if (purpose != Purpose::Raise || info.kind != ledger::Kind::Pledge) // that one is proposed on its own page
            m_kind->addChoice(shownWord(ledger::kindTitle(info.kind)), QString::fromLatin1(info.name));
    }
    fill();
    arrange();
    onTextSize(this, [this] { m_matter->edit()->setFixedHeight(scaled(22) * kMatterLines + 16); });
}

void ItemForm::fill()
{
    m_matter->edit()->setPlainText(m_item.matter);
    m_kind->setCode(QString::fromLatin1(ledger::kindInfo(m_item.kind).name));
    m_origin->setText(m_item.origin);
    m_owner->setOwner(m_item.owner, m_item.ownerName);
    m_helpers->setText(m_item.helpers);
    m_measure->setText(m_item.measure);
    m_evidence->setText(m_item.evidence);
    for (const auto& [field, day] : {std::pair(m_raised, m_item.raisedOn), std::pair(m_due, m_item.dueOn)}) {
        if (day.isValid())
            field->setDate(PartialDate::of(day));
    }
}

void ItemForm::arrange()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_matter, 0, 0, 1, 2);
    QList<QWidget*> pairs{m_kind, m_origin, m_owner, m_due, m_raised, m_helpers};
    if (m_purpose == Purpose::Change)
        pairs = {m_owner, m_helpers, m_raised, m_due, m_origin, m_evidence};
    for (qsizetype i = 0; i < pairs.size(); ++i)
        grid->addWidget(pairs.at(i), 1 + int(i / 2), int(i % 2), Qt::AlignTop);
    grid->addWidget(m_measure, 4, 0, 1, 2);
    for (auto* field : {static_cast<Field*>(m_kind), static_cast<Field*>(m_evidence)}) {
        if (!pairs.contains(field)) {
            field->setParent(this);
            field->hide();
        }
    }
    QWidget* before = m_matter->edit();
    pairs.append(m_measure);
    for (auto* field : pairs) {
        QWidget* after = field->focusProxy() ? field->focusProxy() : field;
        setTabOrder(before, after);
        before = after;
    }
}

QWidget* ItemForm::firstField() const
{
    return m_matter->edit();
}

std::optional<ledger::Item> ItemForm::item() const
{
    for (auto* field : {m_raised, m_due}) {
        const bool given = !field->date().isEmpty() || field->edit()->isFaulty();
        if (given && !field->requireDay())
            return std::nullopt;
    }
    if (!m_owner->settle())
        return std::nullopt;
    auto item = m_item;
    item.matter = m_matter->edit()->toPlainText().simplified();
    item.kind = ledger::kindByName(m_kind->code()).value_or(item.kind);
    item.origin = m_origin->text();
    item.owner = m_owner->owner();
    item.ownerName = m_owner->name();
    item.helpers = m_helpers->text();
    item.measure = m_measure->text();
    item.evidence = m_evidence->text();
    item.raisedOn = dayOf(*m_raised);
    item.dueOn = dayOf(*m_due);
    return item;
}

bool ItemForm::showError(const Error& error)
{
    Field* field = nullptr;
    if (error.code == u"ledger.matter_missing")
        field = m_matter;
    else if (error.code == u"ledger.due_before")
        field = m_due;
    else if (error.code.startsWith(u"ledger.raised_"))
        field = m_raised;
    else if (error.code == u"ledger.owner_helps")
        field = m_helpers;
    for (auto* each : {static_cast<Field*>(m_matter), static_cast<Field*>(m_due), static_cast<Field*>(m_raised),
                       static_cast<Field*>(m_helpers)})
        each->setError(each == field ? sentence(error) : QString());
    return field != nullptr;
}

} // namespace branchbook::ui
