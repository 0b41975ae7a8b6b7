// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/catalogue.h"

#include "branchbook/rules/figure.h"
#include "rules/catalogue_reader.h"
#include "rules/chinese.h"

#include <QFile>

#include <algorithm>

namespace branchbook::rules {

namespace {

/// The order in which the catalogue is listed.
constexpr const char* kFiles[] = {"regulations", "meetings",     "branch",   "admission", "development", "dues",
                                  "elections",   "evaluation",   "study",    "members",   "discipline",  "conduct",
                                  "integrity",   "institutions", "standing", "ledger"};

Result<Catalogue> readBuiltIn()
{
    QList<Catalogue::File> files;
    for (const char* name : kFiles) {
        const QString file = QLatin1String(name) + QStringLiteral(".json");
        QFile data(QStringLiteral(":/branchbook/rules/") + file);
        if (!data.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Internal, QStringLiteral("rules.built_in"), {file}, file);
        files << Catalogue::File{file, data.readAll()};
    }
    auto catalogue = Catalogue::read(files);
    if (!catalogue) {
        Error error = catalogue.error();
        error.kind = ErrorKind::Internal;
        return fail(error);
    }
    return catalogue;
}

} // namespace

Result<Catalogue> Catalogue::builtIn()
{
    static const Result<Catalogue> once = readBuiltIn();
    return once;
}

Result<Catalogue> Catalogue::read(const QList<File>& files)
{
    CatalogueReader reader;
    for (const File& file : files)
        BB_CHECK(reader.read(file));
    return reader.finish();
}

void Catalogue::index()
{
    m_byId.clear();
    for (size_t i = 0; i < m_rules.size(); ++i)
        m_byId[m_rules[i].id] << static_cast<int>(i);
    for (QList<int>& versions : m_byId) {
        std::stable_sort(versions.begin(), versions.end(), [this](int a, int b) {
            return m_rules[static_cast<size_t>(a)].validFrom < m_rules[static_cast<size_t>(b)].validFrom;
        });
    }
}

const Rule* Catalogue::find(QStringView id, QDate day) const
{
    for (const Rule* rule : versions(id)) {
        if (rule->isInForce(day))
            return rule;
    }
    return nullptr;
}

QList<const Rule*> Catalogue::versions(QStringView id) const
{
    QList<const Rule*> all;
    const QList<int> places = m_byId.value(id.toString());
    for (const int place : places)
        all << &m_rules[static_cast<size_t>(place)];
    return all;
}

QList<const Rule*> Catalogue::inForce(QDate day) const
{
    QList<const Rule*> all;
    for (const Rule& rule : m_rules) {
        if (rule.isInForce(day))
            all << &rule;
    }
    return all;
}

const Regulation* Catalogue::regulation(QStringView key) const
{
    const auto found = std::find_if(m_regulations.begin(), m_regulations.end(),
                                    [key](const Regulation& regulation) { return regulation.key == key; });
    return found == m_regulations.end() ? nullptr : &*found;
}

Error Catalogue::notInForce(QStringView id, QDate day) const
{
    const auto all = versions(id);
    if (all.isEmpty())
        return {ErrorKind::NotFound, QStringLiteral("rules.not_found"), {id.toString()}, id.toString()};
    const Rule* first = all.first();
    if (first->validFrom.isValid() && day < first->validFrom)
        return {ErrorKind::NotFound,
                QStringLiteral("rules.not_yet"),
                {first->title, chineseDay(day), chineseDay(first->validFrom)},
                id.toString()};
    return {ErrorKind::NotFound, QStringLiteral("rules.no_more"), {first->title, chineseDay(day)}, id.toString()};
}

Result<Fraction> Catalogue::number(QStringView id, QDate day) const
{
    const Rule* rule = find(id, day);
    if (!rule)
        return fail(notInForce(id, day));
    if (const auto* limit = std::get_if<Limit>(&rule->body); limit && limit->number)
        return *limit->number;
    return fail(ErrorKind::Invalid, QStringLiteral("rules.no_number"), {rule->title}, rule->id);
}

QString Catalogue::cite(const Source& source) const
{
    const Regulation* found = regulation(source.regulation);
    const QString title = found ? found->shortTitle : source.regulation;
    return source.articleSure ? title + chineseArticle(source.article) : title;
}

} // namespace branchbook::rules
