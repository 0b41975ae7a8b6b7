// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/thin_list.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/ideology/thin.h"
#include "branchbook/institutions/thin.h"
#include "branchbook/organization/thin.h"
#include "ui/agenda/agenda_desk.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"

#include <QPushButton>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

using book::ThinSpot;

constexpr QLatin1String kThinAll("all");
constexpr QLatin1String kThinOnly("thin");
constexpr int kThinStateColumn = 1;
constexpr int kThinNamesShown = 3;
constexpr int kThinNamesBeside = 2; ///< where the line says something else too
constexpr qsizetype kThinLettersShown = 20; ///< of names in a line that a narrow window shows whole in large text

/// The first of them always, cut where it alone is longer.
QStringList namesThatFit(const QStringList& names, qsizetype letters)
{
    QStringList fit;
    qsizetype taken = 0;
    for (const QString& name : names) {
        taken += name.size();
        if (taken > letters && !fit.isEmpty())
            break;
        fit.append(name.size() > kThinLettersShown ? name.left(kThinLettersShown - 1) + u'…' : name);
    }
    return fit;
}

Cell thinTitleCell(const ThinSpot& spot)
{
    const QString word = spot.isThin() ? ThinList::tr("薄弱") : ThinList::tr("正常");
    return {.text = spot.title, .second = word, .secondTint = spot.isThin() ? Color::Warn : Color::Ok};
}

Cell thinStateCell(const ThinSpot& spot)
{
    const QString all = spot.names.join(ThinList::tr("、"));
    // A state of two parts stands on two lines: one line would be cut in a narrow window.
    const QString stop = ThinList::tr("；");
    const QString first = spot.state.section(stop, 0, 0);
    const QString rest = spot.state.section(stop, 1);
    const int most = rest.isEmpty() ? kThinNamesShown : kThinNamesBeside;
    const QStringList named = namesThatFit(spot.names.mid(0, most), kThinLettersShown - rest.size());
    QString shown = named.join(ThinList::tr("、"));
    if (spot.names.size() > named.size())
        shown = (spot.arePeople ? ThinList::tr("%1 等 %2 人") : ThinList::tr("%1 等 %2 个"))
                    .arg(shown)
                    .arg(spot.names.size());
    const QString both = rest.isEmpty() || shown.isEmpty() ? rest + shown : QStringLiteral("%1 · %2").arg(rest, shown);
    return {.text = first, .second = both, .tip = all.isEmpty() ? spot.state : spot.state + u'\n' + all};
}

Cell thinProposalCell(const ThinSpot& spot)
{
    if (!spot.isThin())
        return {.text = QStringLiteral("—"), .tint = Color::Text3};
    return {.text = spot.proposal,
            .status = {spot.proposal, Tone::Info, QStringLiteral("arrow-right")},
            .tip = spot.proposal};
}

constexpr std::array<Column<ThinSpot>, 3> kThinColumns{
    Column<ThinSpot>{QT_TRANSLATE_NOOP("table", "方面"), 136, Qt::AlignLeft, thinTitleCell, 0,
                     QT_TRANSLATE_NOOP("table", "方面/情况")},
    Column<ThinSpot>{QT_TRANSLATE_NOOP("table", "现在怎样"), 330, Qt::AlignLeft, thinStateCell, 0,
                     QT_TRANSLATE_NOOP("table", "现在怎样/其中")},
    Column<ThinSpot>{QT_TRANSLATE_NOOP("table", "建议怎么办"), 210, Qt::AlignLeft, thinProposalCell},
};

Result<QList<ThinSpot>> spotsOf(Desk& desk, ThinList::Of area)
{
    const auto& reader = desk.book().reader();
    BB_TRY(const auto rulebook, agenda::loadRulebook(reader, desk.branch().id));
    const book::SectionQuery query{reader, desk.branch().id, Quarter::of(desk.today()).range(), desk.today(),
                                   rulebook.catalogue};
    if (area == ThinList::Of::Ideology)
        return ideology::listThinSpots(query);
    if (area == ThinList::Of::Institutions)
        return institutions::listThinSpots(query);
    BB_TRY(const AgendaPtr due, AgendaDesk::of(desk).current());
    return organization::listThinSpots(query, due->findings);
}

QString thinPageOf(ThinList::Of area)
{
    switch (area) {
    case ThinList::Of::Ideology: return QStringLiteral("ideology");
    case ThinList::Of::Organization: return QStringLiteral("organization");
    case ThinList::Of::Institutions: break;
    }
    return QStringLiteral("institutions");
}

/// Whose change is read anew.
QSet<QString> thinTables(ThinList::Of area)
{
    if (area == ThinList::Of::Organization)
        return {QStringLiteral("gathering"),      QStringLiteral("committee_term"),
                QStringLiteral("committee_post"), QStringLiteral("committee_seat"),
                QStringLiteral("duty"),           QStringLiteral("work_item"),
                QStringLiteral("election"),       QStringLiteral("party_group"),
                QStringLiteral("member"),         QStringLiteral("admission"),
                QStringLiteral("admission_step"), QStringLiteral("admission_sponsor"),
                QStringLiteral("dues_base"),      QStringLiteral("dues_payment"),
                QStringLiteral("dues_exemption"), QStringLiteral("away"),
                QStringLiteral("away_contact"),   QStringLiteral("talk"),
                QStringLiteral("evaluation"),     QStringLiteral("evaluation_step"),
                QStringLiteral("transfer"),       QStringLiteral("branch"),
                QStringLiteral("waiver"),         QStringLiteral("rule_override"),
                QStringLiteral("setting"),        QStringLiteral("admission_review")};
    if (area == ThinList::Of::Ideology)
        return {QStringLiteral("gathering"),    QStringLiteral("attendance"),    QStringLiteral("study_makeup"),
                QStringLiteral("study_excuse"), QStringLiteral("study_rating"),  QStringLiteral("study_entry"),
                QStringLiteral("rotation"),     QStringLiteral("research"),      QStringLiteral("research_step"),
                QStringLiteral("campaign"),     QStringLiteral("ledger_item"),   QStringLiteral("campaign_phase"),
                QStringLiteral("role_model"),   QStringLiteral("member"),        QStringLiteral("role_model_spread"),
                QStringLiteral("setting"),      QStringLiteral("rule_override"), QStringLiteral("rotation_person")};
    return {QStringLiteral("inspection"),        QStringLiteral("violation"),         QStringLiteral("institution"),
            QStringLiteral("institution_step"),  QStringLiteral("institution_field"), QStringLiteral("right_matter"),
            QStringLiteral("right_step"),        QStringLiteral("mass_tie"),          QStringLiteral("mass_visit"),
            QStringLiteral("contact_point"),     QStringLiteral("gathering"),         QStringLiteral("attendance"),
            QStringLiteral("ledger_item"),       QStringLiteral("rule_override"),     QStringLiteral("inventory"),
            QStringLiteral("inventory_verdict"), QStringLiteral("institution_link")};
}

/// The way from a page that has nothing to say yet.
struct ThinWay {
    QString text;
    QString icon;
    QString tab;
};

ThinWay thinWayOf(ThinList::Of area)
{
    switch (area) {
    case ThinList::Of::Ideology:
        return {ThinList::tr("去学习计划"), QStringLiteral("calendar"), QStringLiteral("study")};
    case ThinList::Of::Organization:
        return {ThinList::tr("去支部班子"), QStringLiteral("organization"), QStringLiteral("committee")};
    case ThinList::Of::Institutions: break;
    }
    return {ThinList::tr("去制度库"), QStringLiteral("institution"), QStringLiteral("library")};
}

QString thinEmptyText(ThinList::Of area)
{
    switch (area) {
    case ThinList::Of::Ideology: return ThinList::tr("登记了学习以后再看。");
    case ThinList::Of::Organization: return ThinList::tr("正在算，请稍等。");
    case ThinList::Of::Institutions: break;
    }
    return ThinList::tr("登记了制度和会议以后再看。");
}

} // namespace

ThinList::ThinList(Desk& desk, Of area, QWidget* parent)
    : RecordListView(desk, tr("哪里薄弱"), thinTables(area), kThinAll, parent)
    , m_area(area)
    , m_model(kThinColumns)
{
    chips()->addChip(kThinAll, tr("全部"), 0);
    chips()->addChip(kThinOnly, tr("薄弱"), 0);
    table()->setDensity(TableView::Density::TwoLine);
    auto* empty = new EmptyState(QStringLiteral("overview"), tr("还看不出哪里薄弱"), thinEmptyText(area));
    const ThinWay way = thinWayOf(area);
    connect(empty->addAction(way.text, way.icon), &QPushButton::clicked, this,
            [this, tab = way.tab] { this->desk().showPage(thinPageOf(m_area), tab); });
    build(&m_model, kThinStateColumn, empty);
    table()->setRowActions({{QStringLiteral("arrow-right"), tr("去办"), [this](const QModelIndex& at) { edit(at); }}});
    if (area == Of::Organization) { // its lines rest on the agenda, which a large branch waits for
        connect(&AgendaDesk::of(desk), &AgendaDesk::ready, this, [this] {
            if (m_awaited)
                reload();
        });
    }
    reload();
}

void ThinList::load()
{
    m_awaited = m_area == Of::Organization && !AgendaDesk::of(desk()).isListReady();
    if (m_awaited)
        return;
    const auto spots = spotsOf(desk(), m_area);
    if (!spots)
        return desk().report(spots.error());
    m_all = *spots;
    const auto thin = std::ranges::count_if(m_all, [](const ThinSpot& spot) { return spot.isThin(); });
    chips()->setCount(kThinAll, int(m_all.size()));
    chips()->setCount(kThinOnly, int(thin));
    setSum(tr("%1 个方面，%2 个薄弱 · 看的是本季度和今天").arg(m_all.size()).arg(thin));
    fill();
}

void ThinList::fill()
{
    std::vector<ThinSpot> rows;
    for (const ThinSpot& spot : std::as_const(m_all)) {
        if (chips()->current() == kThinAll || spot.isThin())
            rows.push_back(spot);
    }
    m_model.setRows(std::move(rows));
    settle(!m_all.isEmpty());
}

void ThinList::edit(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const QString page = m_model.row(index.row()).page;
    if (page.contains(u'/'))
        desk().showPage(page.section(u'/', 0, 0), page.section(u'/', 1));
    else
        desk().showPage(thinPageOf(m_area), page);
}

} // namespace branchbook::ui
