// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/mockup_masses.h"

#include "branchbook/institutions/right_service.h"
#include "branchbook/institutions/tie_service.h"
#include "sample/sample_file.h"

#include <QJsonArray>

namespace branchbook::sample {

namespace {

Error massesDataError(const QString& what)
{
    return Error{ErrorKind::Internal, QStringLiteral("sample.data"), {}, what};
}

QDate massesDay(const QJsonArray& line, int at)
{
    return QDate::fromString(line.at(at).toString(), Qt::ISODate);
}

class MockupMasses
{
public:
    MockupMasses(DemoWriter& writer, book::BranchId branch, const QHash<QString, book::MemberId>& people)
        : m_writer(writer)
        , m_branch(branch)
        , m_people(people)
    {
    }

    Result<> write()
    {
        BB_TRY(const QJsonObject data, loadSampleFile(QStringLiteral("masses.json")));
        const QJsonArray rights = data.value(u"rights").toArray();
        for (const QJsonValue& value : rights)
            BB_CHECK(writeRight(value.toObject()));
        const QJsonArray ties = data.value(u"ties").toArray();
        for (const QJsonValue& value : ties)
            BB_CHECK(writeTie(value.toObject()));
        return {};
    }

private:
    Result<std::optional<book::MemberId>> personOf(const QString& name) const
    {
        if (name.isEmpty())
            return std::optional<book::MemberId>();
        if (!m_people.contains(name))
            return fail(massesDataError(name));
        return std::optional<book::MemberId>(m_people.value(name));
    }

    Result<> writeRight(const QJsonObject& json)
    {
        institutions::RightMatter made;
        made.id = m_writer.ids().make<institutions::RightMatterId>();
        made.branch = m_branch;
        const auto kind = institutions::rightKindByName(sampleText(json, u"kind"));
        if (!kind)
            return fail(massesDataError(sampleText(json, u"kind")));
        made.kind = *kind;
        made.level = institutions::usualLevel(*kind);
        made.memberName = sampleText(json, u"member");
        BB_TRY(made.member, personOf(made.memberName));
        made.ownerName = sampleText(json, u"owner");
        BB_TRY(made.owner, personOf(made.ownerName));
        made.receivedOn = sampleDay(json, u"received");
        made.channel = sampleText(json, u"channel");
        made.matter = sampleText(json, u"matter");
        BB_CHECK(institutions::addRightMatter(m_writer.unit(), made, made.receivedOn).map([](auto) {}));
        const QJsonArray steps = json.value(u"steps").toArray();
        for (const QJsonValue& value : steps) {
            const QJsonArray line = value.toArray();
            const auto act = institutions::rightActByName(line.at(0).toString());
            if (!act)
                return fail(massesDataError(line.at(0).toString()));
            const QDate on = massesDay(line, 1);
            BB_CHECK(institutions::addRightStep(m_writer.unit(), made.id,
                                                {*act, on, line.at(2).toString(), line.at(3).toString()}, on));
        }
        return {};
    }

    Result<> writeTie(const QJsonObject& json)
    {
        institutions::Tie made;
        made.id = m_writer.ids().make<institutions::TieId>();
        made.branch = m_branch;
        const auto kind = institutions::tieKindByName(sampleText(json, u"kind"));
        if (!kind)
            return fail(massesDataError(sampleText(json, u"kind")));
        made.kind = *kind;
        made.memberName = sampleText(json, u"member");
        BB_TRY(made.member, personOf(made.memberName));
        made.target = sampleText(json, u"target");
        made.place = sampleText(json, u"place");
        made.from = sampleDay(json, u"from");
        BB_CHECK(institutions::openTie(m_writer.unit(), made, made.from).map([](auto) {}));
        const QJsonArray visits = json.value(u"visits").toArray();
        for (const QJsonValue& value : visits) {
            const QJsonArray line = value.toArray();
            const QDate on = massesDay(line, 0);
            BB_CHECK(institutions::recordTieVisit(m_writer.unit(), made.id,
                                                  {on, line.at(1).toInt(1), {}, line.at(2).toString()}, on));
        }
        const QDate until = sampleDay(json, u"until");
        if (!until.isValid())
            return {};
        return institutions::endTie(m_writer.unit(), made.id, until, until);
    }

    DemoWriter& m_writer;
    book::BranchId m_branch;
    const QHash<QString, book::MemberId>& m_people;
};

} // namespace

Result<> writeMockupMasses(DemoWriter& writer, book::BranchId branch, const QHash<QString, book::MemberId>& people)
{
    return MockupMasses(writer, branch, people).write();
}

} // namespace branchbook::sample
