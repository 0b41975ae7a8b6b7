// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/demo_writer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace branchbook::sample {

using gathering::Gathering;
using gathering::Presence;

namespace {

constexpr int kMinutesOfStudyHour = 45;

Error dataError(const QString& where)
{
    return {ErrorKind::Internal, QStringLiteral("sample.data"), {}, where};
}

QString textAt(const QJsonObject& json, const char16_t* key)
{
    return json.value(QStringView(key)).toString();
}

QStringList textsAt(const QJsonObject& json, const char16_t* key)
{
    QStringList texts;
    for (const QJsonValue& value : json.value(QStringView(key)).toArray())
        texts.append(value.toString());
    return texts;
}

QDate dayAt(const QJsonObject& json, const char16_t* key)
{
    return QDate::fromString(textAt(json, key), Qt::ISODate);
}

Result<QJsonObject> loadData()
{
    QFile file(QStringLiteral(":/branchbook/sample/branch.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(dataError(file.fileName()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return fail(dataError(error.errorString()));
    return document.object();
}

class MockupBranch
{
public:
    MockupBranch(DemoWriter& writer, QJsonObject data)
        : m_writer(writer)
        , m_data(std::move(data))
        , m_on(writer.options().on)
    {
    }

    Result<> write()
    {
        BB_CHECK(writeBranch());
        BB_CHECK(writeGroups());
        for (const QJsonValue& value : m_data.value(u"members").toArray()) {
            BB_TRY(auto row, writePerson(value.toObject()));
            m_branch.people.append(std::move(row));
        }
        if (m_writer.options().candidates == Candidates::Include) {
            for (const QJsonValue& value : m_data.value(u"candidates").toArray()) {
                BB_TRY([[maybe_unused]] const auto row, writePerson(value.toObject()));
            }
        }
        for (int year = m_on.year() - m_writer.options().years + 1; year < m_on.year(); ++year)
            BB_CHECK(writeYear(m_writer, m_branch, year));
        for (const QJsonValue& value : m_data.value(u"gatherings").toArray())
            BB_CHECK(writeGathering(value.toObject()));
        return {};
    }

private:
    Result<> writeBranch()
    {
        const QJsonObject json = m_data.value(u"branch").toObject();
        book::Branch branch;
        branch.name = textAt(json, u"name");
        branch.kind = textAt(json, u"kind");
        branch.sector = textAt(json, u"sector");
        branch.founded = PartialDate::fromIso(textAt(json, u"founded"));
        branch.unit = textAt(json, u"unit");
        branch.higherOrganization = textAt(json, u"higher_organization");
        branch.reportTo = textAt(json, u"report_to");
        BB_TRY(m_branch.branch, m_writer.add(branch));
        return {};
    }

    Result<> writeGroups()
    {
        for (const QJsonValue& value : m_data.value(u"groups").toArray()) {
            const QJsonObject json = value.toObject();
            const auto leader = m_writer.ids().make<book::MemberId>();
            m_leaders.insert(textAt(json, u"leader"), leader);
            const book::PartyGroup group{
                m_writer.ids().make<book::GroupId>(),    0, m_branch.branch, textAt(json, u"name"), leader,
                static_cast<int>(m_branch.groups.size())};
            BB_CHECK(m_writer.add(group));
            m_branch.groups.append(group);
        }
        return {};
    }

    Result<book::MemberRow> writePerson(const QJsonObject& json)
    {
        book::Member member;
        member.branch = m_branch.branch;
        member.enteredOn = m_on;
        for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
            if (it.key() == u"group") {
                BB_TRY(member.group, groupNamed(it->toString()));
                continue;
            }
            const auto field = book::fieldByName(it.key());
            if (!field)
                return fail(dataError(it.key()));
            member.values.set(*field, it->toString());
        }
        member.id = m_leaders.value(member.name());
        return m_writer.add(std::move(member));
    }

    [[nodiscard]] Result<book::GroupId> groupNamed(const QString& name) const
    {
        for (const book::PartyGroup& group : m_branch.groups) {
            if (group.name == name)
                return group.id;
        }
        return fail(dataError(name));
    }

    Result<> writeGathering(const QJsonObject& json)
    {
        Gathering g;
        const auto kind = gathering::kindByName(textAt(json, u"kind"));
        g.heldOn = dayAt(json, u"date");
        if (!kind || !g.heldOn.isValid())
            return fail(dataError(textAt(json, u"topic")));
        g.branch = m_branch.branch;
        g.kind = *kind;
        g.startsAt = QTime::fromString(textAt(json, u"start"), QStringLiteral("HH:mm"));
        g.endsAt = QTime::fromString(textAt(json, u"end"), QStringLiteral("HH:mm"));
        g.topic = textAt(json, u"topic");
        g.place = textAt(json, u"place");
        g.host = textAt(json, u"host");
        g.recorder = textAt(json, u"recorder");
        g.lecturer = textAt(json, u"lecturer");
        g.agenda = textsAt(json, u"agenda");
        g.observers = textsAt(json, u"observers");
        g.minutesHtml = textAt(json, u"minutes");
        if (const QString group = textAt(json, u"group"); !group.isEmpty()) {
            BB_TRY(g.group, groupNamed(group));
        }
        if (const int hours = json.value(u"hours").toInt(); hours > 0)
            g.studyMinutes = hours * kMinutesOfStudyHour;
        if (const int year = json.value(u"for_year").toInt(); year > 0)
            g.forYear = year;
        BB_CHECK(putPeople(g, json));
        g.state = textAt(json, u"state") == u"draft" ? gathering::State::Draft : gathering::State::Archived;
        const QDate entered = dayAt(json, u"entered");
        BB_CHECK(m_writer.add(g, entered.isValid() ? entered : std::min(g.heldOn.addDays(1), m_on)));
        for (const QString& name : textsAt(json, u"attachments")) {
            const QString ending = name.section(u'.', -1);
            BB_CHECK(m_writer.attach(QStringLiteral(":/branchbook/sample/attachment.") + ending, name, g.heldOn));
        }
        return {};
    }

    /// Those the kind concerns, without `left_out`; all present but `absent`. Nobody yet where "people" is "none".
    Result<> putPeople(Gathering& g, const QJsonObject& json) const
    {
        if (textAt(json, u"people") == u"none")
            return {};
        const QStringList leftOut = textsAt(json, u"left_out");
        const QJsonObject absent = json.value(u"absent").toObject();
        const bool everybody = g.kind == gathering::Kind::CenterGroupStudy; // here the monthly study of all members
        int found = 0;
        for (gathering::Attendee& person :
             expectedPeople(m_branch, everybody ? gathering::Kind::GeneralMeeting : g.kind, g.group, g.heldOn)) {
            if (leftOut.contains(person.name)) {
                ++found;
                continue;
            }
            if (const auto reason = absent.constFind(person.name); reason != absent.constEnd()) {
                person.presence = Presence::OnLeave;
                person.reason = reason->toString();
                ++found;
            }
            g.attendees.append(person);
        }
        return found == leftOut.size() + absent.size() ? Result<>() : fail(dataError(g.topic));
    }

    DemoWriter& m_writer;
    QJsonObject m_data;
    QDate m_on;
    BranchPeople m_branch;
    QHash<QString, book::MemberId> m_leaders;
};

} // namespace

Result<> writeMockupBranch(DemoWriter& writer)
{
    BB_TRY(auto data, loadData());
    return MockupBranch(writer, std::move(data)).write();
}

} // namespace branchbook::sample
