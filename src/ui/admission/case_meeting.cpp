// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admission/case_meeting.h"

#include <algorithm>

namespace branchbook::ui {

namespace {

using organization::AdmissionLine;
using organization::AdmissionState;

/// Words of a record: Chinese in every language.
QString itemTitle(QStringView code, const QString& name)
{
    if (code == u"3")
        return QStringLiteral("讨论确定%1同志为入党积极分子").arg(name);
    if (code == u"7")
        return QStringLiteral("讨论%1同志列为发展对象").arg(name);
    if (code == u"12")
        return QStringLiteral("审查%1同志的入党材料").arg(name);
    return code == u"15" ? QStringLiteral("讨论接收%1同志为中共预备党员").arg(name)
                         : QStringLiteral("讨论%1同志转正").arg(name);
}

bool isTakenByMeeting(QStringView code)
{
    return code == u"3" || code == u"7" || code == u"12" || code == u"15" || code == u"23";
}

} // namespace

QString CaseMeeting::argument() const
{
    QString name;
    for (const gathering::MatterInfo& info : gathering::matters()) {
        if (info.matter == matter)
            name = QString::fromLatin1(info.name);
    }
    return QStringList{QStringLiteral("new"),
                       QString::fromLatin1(gathering::kindInfo(kind).name),
                       day.toString(Qt::ISODate),
                       QString(),
                       name,
                       title}
        .join(u':');
}

std::optional<CaseMeeting> caseMeeting(const AdmissionPerson& person, const QString& code, rules::BranchBody body,
                                       QDate today)
{
    const AdmissionLine* line = person.course.line(code);
    if (!person.file || !isTakenByMeeting(code) || line == nullptr || line->state == AdmissionState::Done
        || line->state == AdmissionState::NotNeeded)
        return std::nullopt;
    CaseMeeting meeting;
    const bool isOfAll = code == u"15" || code == u"23" || body == rules::BranchBody::MembersMeeting;
    meeting.kind = isOfAll ? gathering::Kind::GeneralMeeting : gathering::Kind::CommitteeMeeting;
    if (code == u"15")
        meeting.matter = gathering::Matter::Admission;
    else if (code == u"23")
        meeting.matter = gathering::Matter::Conversion;
    const QDate earliest = line->outlook.earliest.day;
    meeting.day = earliest.isValid() ? std::max(earliest, today) : today;
    meeting.title = itemTitle(code, person.name());
    for (const QString& before : line->outlook.after) {
        const AdmissionLine* other = person.course.line(before);
        // Observation ends with probation, on the first day that the meeting may have: to arrange it, nobody waits.
        const bool endsBefore = before == u"21" && other != nullptr && other->outlook.latest.exists()
            && other->outlook.latest.day <= meeting.day;
        if (!endsBefore && other != nullptr && other->counts() && other->state != AdmissionState::Done)
            meeting.lacks.append(before);
    }
    return meeting;
}

} // namespace branchbook::ui
