// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/fallen_resolution.h"

#include "branchbook/base/one_line.h"
#include "branchbook/gathering/resolution.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace branchbook::organization {

namespace {

bool comesFromMeeting(const ledger::Item& item)
{
    return item.isOpen() && item.kind == ledger::Kind::Resolution && item.sourceTable == u"gathering";
}

/// The words of the resolution that the item was raised from; empty: from none.
Result<QString> resolutionOf(const store::Session& session, ledger::ItemId item)
{
    BB_TRY(const auto steps, ledger::listSteps(session, item));
    const auto raised = std::ranges::find(steps, ledger::Act::Raised, &ledger::Step::act);
    return raised == steps.end() ? QString() : raised->detail;
}

/// What the record says of a resolution of these words; empty: it is passed.
QString becameOf(const gathering::Gathering& record, const QString& words)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("branchbook::organization", text); };
    const gathering::Resolution* latest = nullptr;
    for (const gathering::Resolution& one : record.resolutions) {
        if (oneLine(one.text) != oneLine(words))
            continue;
        if (one.outcome && gathering::verdictOf(*one.outcome) == gathering::Verdict::Passed)
            return {};
        latest = &one;
    }
    if (latest == nullptr)
        return tr("在会议记录里已经没有了（删去了，或者改了文字）");
    if (!latest->outcome)
        return tr("在会议记录里还没有表决");
    return gathering::verdictOf(*latest->outcome) == gathering::Verdict::NoQuorum
        ? tr("在会议记录里因到会人数不够没有通过")
        : tr("在会议记录里没有通过");
}

Result<std::optional<FallenResolution>> fallenOf(const store::Session& session, const gathering::Gathering& record,
                                                 const ledger::Item& item)
{
    BB_TRY(const QString words, resolutionOf(session, item.id));
    const QString became = words.isEmpty() ? QString() : becameOf(record, words);
    if (became.isEmpty())
        return std::optional<FallenResolution>();
    return std::optional(FallenResolution{item, words, became});
}

} // namespace

Result<QList<FallenResolution>> itemsOfFallenResolutions(const store::Session& session, gathering::GatheringId meeting)
{
    QList<FallenResolution> all;
    ledger::ItemQuery query;
    query.kind = ledger::Kind::Resolution;
    query.sourceId = meeting.toString();
    BB_TRY(const auto items, ledger::listItems(session, query));
    if (std::ranges::none_of(items, comesFromMeeting))
        return all;
    BB_TRY(const auto record, gathering::loadGathering(session, meeting));
    for (const ledger::Item& item : items) {
        if (!comesFromMeeting(item))
            continue;
        BB_TRY(auto fallen, fallenOf(session, record, item));
        if (fallen)
            all.append(std::move(*fallen));
    }
    return all;
}

Result<QString> fallenResolutionDoubt(const store::Session& session, const ledger::Item& item)
{
    if (!comesFromMeeting(item))
        return QString();
    const auto record = gathering::loadGathering(session, gathering::GatheringId::fromString(item.sourceId));
    if (!record) // gone for good: nothing to compare with
        return record.error().kind == ErrorKind::NotFound ? Result<QString>(QString()) : fail(record.error());
    BB_TRY(const auto fallen, fallenOf(session, *record, item));
    return fallen ? fallenResolutionText(*fallen) : QString();
}

QString fallenResolutionText(const FallenResolution& fallen)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("branchbook::organization", text); };
    return tr("台账“%1”（%2年%3第 %4 号）所依据的决议“%5”%6，这一项还没有办结。请核对是不是还要办，办结时写明情况。")
        .arg(fallen.item.matter, QString::number(fallen.item.raisedOn.year()), ledger::kindTitle(fallen.item.kind),
             QString::number(fallen.item.number), fallen.resolution, fallen.became);
}

} // namespace branchbook::organization
