// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/raise_resolution.h"

#include "branchbook/ledger/ledger_store.h"
#include "ui/gathering/editor_model.h"
#include "ui/kit/dialog.h"
#include "ui/kit/field.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

struct RaiseTexts {
    Q_DECLARE_TR_FUNCTIONS(RaiseTexts)
};

constexpr int kMatterLength = 300;

ledger::Item raisedItem(const EditorModel& model, const gathering::Resolution& resolution)
{
    const auto& g = model.gathering();
    ledger::Item item;
    item.branch = g.branch;
    item.kind = ledger::Kind::Resolution;
    item.matter = resolution.text;
    item.origin = g.topic;
    item.sourceTable = QStringLiteral("gathering");
    item.sourceId = g.id.toString();
    item.raisedOn = g.heldOn;
    return item;
}

} // namespace

void raiseResolution(QWidget& host, Desk& desk, const EditorModel& model, const gathering::Resolution& resolution)
{
    auto* dialog = new Dialog(&host, RaiseTexts::tr("把决议转入台账"), Dialog::Width::Medium);
    dialog->setObjectName(QStringLiteral("raiseResolution"));
    auto* matter = new LineField(RaiseTexts::tr("办理事项"));
    matter->edit()->setMaxLength(kMatterLength);
    matter->setText(resolution.text);
    auto* owner = new ComboField(RaiseTexts::tr("责任人"));
    owner->combo()->setEditable(true);
    owner->combo()->addItems(model.names().people());
    owner->combo()->setEditText({});
    auto* due = new DateField(RaiseTexts::tr("办理期限"));
    due->edit()->setToday(desk.today());
    for (QWidget* field : {static_cast<QWidget*>(matter), static_cast<QWidget*>(owner), static_cast<QWidget*>(due)})
        dialog->body()->addWidget(field);
    dialog->setFirstFocus(owner->combo());
    dialog->addSafeButton(RaiseTexts::tr("取消"));
    auto* go = dialog->addButton(RaiseTexts::tr("转入台账"), ButtonKind::Primary);
    QObject::connect(go, &QPushButton::clicked, dialog, [&desk, &model, dialog, matter, owner, due, resolution] {
        ledger::Item item = raisedItem(model, resolution);
        item.matter = matter->text();
        item.ownerName = model.names().nameOf(owner->combo()->currentText());
        for (const auto& person : model.gathering().attendees) {
            if (person.name == item.ownerName)
                item.owner = person.member;
        }
        item.dueOn = due->date().isEmpty() ? QDate() : due->date().latest();
        if (const auto sound = ledger::checkItem(item, desk.today()); !sound)
            return dialog->showProblem(sentence(sound.error()));
        const auto done = desk.performWithUndo(
            QStringLiteral("ledger.add"), RaiseTexts::tr("决议转入台账"), RaiseTexts::tr("已转入台账"),
            [&](store::UnitOfWork& unit) { return ledger::raiseItem(unit, item, desk.today()).map([](auto) {}); });
        if (done)
            dialog->close();
    });
    dialog->open();
}

} // namespace branchbook::ui
