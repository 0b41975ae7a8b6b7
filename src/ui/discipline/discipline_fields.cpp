// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discipline/discipline_fields.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/gathering/gathering_store.h"
#include "ui/discipline/discipline_list.h"
#include "ui/shell/desk.h"

namespace branchbook::ui {

using organization::DisciplineLevel;
using organization::DispositionMeasure;

ComboField* disciplineLevelField(DisciplineLevel level)
{
    auto* field = new ComboField(DisciplineList::tr("谁能看到"));
    for (const auto each : {DisciplineLevel::Committee, DisciplineLevel::Branch})
        field->addChoice(organization::disciplineLevelTitle(each), organization::disciplineLevelName(each));
    field->setCode(organization::disciplineLevelName(level));
    return field;
}

DisciplineLevel levelIn(const ComboField& field)
{
    return organization::disciplineLevelByName(field.code()).value_or(DisciplineLevel::Committee);
}

ComboField* measureField(const QString& title, DispositionMeasure measure)
{
    auto* field = new ComboField(title);
    const QStringList names = organization::measureNames();
    for (const QString& name : names) {
        if (const auto each = organization::measureByName(name))
            field->addChoice(organization::measureTitle(*each), name);
    }
    field->setCode(organization::measureName(measure));
    return field;
}

DispositionMeasure measureIn(const ComboField& field)
{
    return organization::measureByName(field.code()).value_or(DispositionMeasure::Correction);
}

void addMembersMeetings(ComboField& field, const Desk& desk, QDate from)
{
    gathering::GatheringQuery query;
    query.branch = desk.branch().id;
    query.kind = gathering::Kind::GeneralMeeting;
    query.period = DateRange{from, desk.today()};
    const auto meetings = gathering::listGatherings(desk.book().reader(), query);
    for (const auto& meeting : meetings ? *meetings : QList<gathering::GatheringRow>())
        field.addChoice(QStringLiteral("%1 %2").arg(PartialDate::of(meeting.heldOn).toDotted(), meeting.topic),
                        meeting.id.toString());
}

std::optional<gathering::GatheringId> meetingIn(const ComboField& field)
{
    const QString code = field.code();
    return code.isEmpty() ? std::nullopt : std::optional(gathering::GatheringId::fromString(code));
}

Result<rules::Catalogue> disciplineRules(const Desk& desk)
{
    BB_TRY(auto rulebook, agenda::loadRulebook(desk.book().reader(), desk.branch().id));
    return std::move(rulebook.catalogue);
}

bool requireReason(LineField& reason)
{
    const bool given = !reason.text().isEmpty();
    reason.setError(given ? QString() : DisciplineList::tr("请写明为什么更正。"));
    if (!given)
        reason.edit()->setFocus(Qt::OtherFocusReason);
    return given;
}

} // namespace branchbook::ui
