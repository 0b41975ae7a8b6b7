// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/institutions/institution_template.h"

#include "branchbook/institutions/institution_service.h"
#include "branchbook/institutions/institution_store.h"
#include "branchbook/rules/figure.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace branchbook::institutions {

namespace {

const QRegularExpression& figurePlace()
{
    static const QRegularExpression place(QStringLiteral("\\{([a-z_.0-9]+)(?::([a-z]+))?\\}"));
    return place;
}

QStringList rulesIn(const QString& body)
{
    QStringList ids;
    for (auto found = figurePlace().globalMatch(body); found.hasNext();) {
        const QString id = found.next().captured(1);
        if (!ids.contains(id))
            ids.append(id);
    }
    return ids;
}

InstitutionTemplate templateIn(const QJsonObject& json)
{
    InstitutionTemplate made;
    made.name = json.value(u"name").toString();
    made.title = json.value(u"title").toString();
    made.category = json.value(u"category").toString();
    const QJsonArray fields = json.value(u"fields").toArray();
    for (const QJsonValue& value : fields) {
        if (const auto field = fieldByName(value.toString()))
            made.fields.append(*field);
    }
    QStringList paragraphs;
    const QJsonArray body = json.value(u"body").toArray();
    for (const QJsonValue& value : body)
        paragraphs.append(value.toString());
    made.body = paragraphs.join(u'\n');
    made.rules = rulesIn(made.body);
    const QJsonArray rules = json.value(u"rules").toArray();
    for (const QJsonValue& value : rules)
        made.rules.append(value.toString());
    return made;
}

QList<InstitutionTemplate> readInstitutionTemplates()
{
    QList<InstitutionTemplate> list;
    QFile file(QStringLiteral(":/branchbook/institutions/templates.json"));
    if (!file.open(QIODevice::ReadOnly))
        return list;
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).object().value(u"templates").toArray();
    for (const QJsonValue& value : all)
        list.append(templateIn(value.toObject()));
    return list;
}

/// 三分之一, 20%
QString partWords(const rules::Figure& figure)
{
    const auto& number = figure.number;
    static constexpr std::array<const char16_t*, 4> kDigits{u"零", u"一", u"二", u"三"};
    const auto digit = [](qint64 value) { return QString::fromUtf16(kDigits.at(std::size_t(value))); };
    if (number.denominator <= 3 && number.numerator < number.denominator)
        return digit(number.denominator) + QStringLiteral("分之") + digit(number.numerator);
    return QStringLiteral("%1%").arg(100.0 * double(number.numerator) / double(number.denominator));
}

QString figureWords(const rules::Figure& figure, const QString& form)
{
    if (form == u"share")
        return rules::shareWords(figure);
    if (form == u"span")
        return rules::spanWords(figure);
    if (form == u"part")
        return partWords(figure);
    return QString::number(figure.number.numerator / figure.number.denominator);
}

/// The regulations behind the figures; those that the library has are linked as they stand there.
Result<> linkSources(store::UnitOfWork& unit, const Institution& institution, InstitutionId id,
                     const InstitutionTemplate& outline, const rules::Catalogue& catalogue)
{
    BB_TRY(const auto library, listInstitutions(unit.session(), institution.branch));
    QStringList titles;
    for (const QString& rule : outline.rules) {
        const auto versions = catalogue.versions(rule);
        const QString key = versions.isEmpty() ? QString() : versions.last()->source.regulation;
        const rules::Regulation* regulation = key == u"LOCAL" ? nullptr : catalogue.regulation(key);
        if (regulation != nullptr && !titles.contains(regulation->title))
            titles.append(regulation->title);
    }
    for (const QString& title : std::as_const(titles)) {
        const auto there = std::find_if(library.begin(), library.end(), [&](const Institution& each) {
            return each.title == title && !each.isAbolished();
        });
        const InstitutionId target = there == library.end() ? InstitutionId() : there->id;
        BB_CHECK(putLink(unit, id, {LinkKind::BasedOn, target, title, {}}));
    }
    return {};
}

} // namespace

const QList<InstitutionTemplate>& institutionTemplates()
{
    static const QList<InstitutionTemplate> templates = readInstitutionTemplates();
    return templates;
}

const InstitutionTemplate* institutionTemplateNamed(QStringView name)
{
    const auto& all = institutionTemplates();
    const auto found = std::find_if(all.begin(), all.end(), [&](const InstitutionTemplate& each) {
        return each.name == name || each.title == name;
    });
    return found == all.end() ? nullptr : &*found;
}

QList<InstitutionTemplate> institutionTemplatesFor(const QList<CoverageField>& fields)
{
    QList<InstitutionTemplate> list;
    const auto& all = institutionTemplates();
    for (const InstitutionTemplate& each : all) {
        const bool concerns = std::any_of(fields.begin(), fields.end(),
                                          [&](const CoverageField& field) { return each.fields.contains(field); });
        if (concerns)
            list.append(each);
    }
    return list.isEmpty() ? all : list;
}

Result<QString> templateText(const InstitutionTemplate& outline, const rules::Catalogue& catalogue, QDate day)
{
    QString text;
    qsizetype from = 0;
    for (auto found = figurePlace().globalMatch(outline.body); found.hasNext();) {
        const auto match = found.next();
        BB_TRY(const rules::Figure figure, rules::figureOn(catalogue, match.captured(1), day));
        text += outline.body.mid(from, match.capturedStart() - from) + figureWords(figure, match.captured(2));
        from = match.capturedEnd();
    }
    return text + outline.body.mid(from);
}

QStringList templateSources(const InstitutionTemplate& outline, const rules::Catalogue& catalogue, QDate day)
{
    QStringList sources;
    for (const QString& id : outline.rules) {
        const rules::Rule* rule = catalogue.find(id, day);
        const bool own = rule == nullptr || rule->source.regulation == u"LOCAL";
        const QString cited = own ? QString() : catalogue.cite(rule->source);
        if (!cited.isEmpty() && !sources.contains(cited))
            sources.append(cited);
    }
    return sources;
}

Result<InstitutionId> draftInstitution(store::UnitOfWork& unit, book::BranchId branch,
                                       const InstitutionTemplate& outline, const QString& title, const Step& first,
                                       const rules::Catalogue& catalogue, QDate today)
{
    Institution made;
    made.branch = branch;
    made.title = title.isEmpty() ? outline.title : title;
    made.category = outline.category;
    made.fields = outline.fields;
    BB_TRY(const QString text, templateText(outline, catalogue, today));
    BB_TRY(const InstitutionId id, addInstitution(unit, made, today));
    Version version;
    version.body = text;
    BB_CHECK(startVersion(unit, id, version, first, today).map([](int) {}));
    BB_CHECK(linkSources(unit, made, id, outline, catalogue));
    return id;
}

} // namespace branchbook::institutions
