// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/plan_gathering.h"

#include "branchbook/agenda/finding_text.h"
#include "branchbook/agenda/workbench.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/gathering/agenda_store.h"
#include "ui/agenda/greeting.h"
#include "ui/gathering/kind_text.h"

#include <QCoreApplication>

namespace branchbook::ui {

namespace {

struct PlanTexts {
    Q_DECLARE_TR_FUNCTIONS(PlanTexts)
};

/// Nobody has come yet: who is expected is proposed when it is recorded.
gathering::Gathering plannedRecord(const Desk& desk, const rules::Finding& finding, const agenda::Target& target,
                                   QDate day)
{
    gathering::Gathering record;
    record.branch = desk.branch().id;
    record.kind = *target.kind;
    record.heldOn = day;
    record.topic = usualTopic(record.kind, day);
    if (countsForYear(record.kind))
        record.forYear = finding.begins.year();
    if (!target.group.isEmpty())
        record.group = book::GroupId::fromString(target.group);
    return record;
}

} // namespace

void planOn(Desk& desk, const agenda::Agenda& agenda, const rules::Finding& finding, QDate day)
{
    const auto target = agenda::targetOf(agenda, finding);
    if (target.what != agenda::Target::What::NewGathering)
        return;
    if (day < finding.begins || day > finding.due)
        return desk.refuse(PlanTexts::tr("“%1”要安排在%2—%3之间")
                               .arg(agenda::titleText(finding), shortDay(finding.begins), shortDay(finding.due)));
    if (day <= desk.today())
        return desk.showPage(QString::fromLatin1(gathering::kindInfo(*target.kind).area),
                             QStringLiteral("new:%1:%2:%3")
                                 .arg(QString::fromLatin1(gathering::kindInfo(*target.kind).name),
                                      day.toString(Qt::ISODate), target.group));
    auto record = plannedRecord(desk, finding, target, day);
    if (const auto items = gathering::newAgenda(desk.book().reader(), record, desk.today()))
        record.agenda = *items; // what is open and what always stands on it
    const QString text = PlanTexts::tr("%1安排在%2").arg(agenda::titleText(finding), shortDay(day));
    (void)desk.performWithUndo(
        QStringLiteral("gathering.plan"), text, PlanTexts::tr("已把%1").arg(text),
        [&](store::UnitOfWork& unit) { return gathering::saveGathering(unit, record, desk.today()).map([](auto) {}); });
}

void moveTo(Desk& desk, gathering::GatheringId id, QDate day)
{
    if (day <= desk.today())
        return desk.refuse(PlanTexts::tr("计划只能改到以后的日子；已经开过的，请去记录。"));
    auto record = gathering::loadGathering(desk.book().reader(), id);
    if (!record)
        return desk.report(record.error());
    if (record->topic == usualTopic(record->kind, record->heldOn))
        record->topic = usualTopic(record->kind, day);
    const QDate before = record->heldOn;
    record->heldOn = day;
    const QString text = PlanTexts::tr("%1从%2改到%3")
                             .arg(shownWord(gathering::kindTitle(record->kind)), shortDay(before), shortDay(day));
    (void)desk.performWithUndo(QStringLiteral("gathering.plan"), text, PlanTexts::tr("已把%1").arg(text),
                               [&](store::UnitOfWork& unit) {
                                   return gathering::saveGathering(unit, *record, desk.today()).map([](auto) {});
                               });
}

} // namespace branchbook::ui
