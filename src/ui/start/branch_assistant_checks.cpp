// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be is said beside its field, before the next step.
#include "ui/start/branch_assistant.h"

#include "branchbook/organization/committee.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace branchbook::ui {

namespace {

QDate checkedDay(const DateField& field)
{
    return field.date().precision() == Precision::Day ? field.date().earliest() : QDate();
}

const QString kBookEnding = QStringLiteral(".bbk");
constexpr qsizetype kMostNameBytes =
    190; ///< of 255, which copies need for their own words (store/copy.h) beside this name

/// The first name that stands twice; empty: none does.
QString namedTwice(const QStringList& names)
{
    QSet<QString> seen;
    for (const QString& name : names) {
        if (seen.contains(name))
            return name;
        seen.insert(name);
    }
    return {};
}

/// It is there, or could be made. Nothing is made before the last step: whoever gives up leaves nothing.
bool canBecomeFolder(const QString& path)
{
    QFileInfo there(path);
    if (there.isDir())
        return true;
    while (!there.exists() && !there.isRoot())
        there.setFile(there.path());
    return there.isDir() && there.isWritable();
}

} // namespace

QString BranchAssistant::bookPath() const
{
    const QString path = QDir::fromNativeSeparators(m_path->text());
    return path.endsWith(kBookEnding, Qt::CaseInsensitive) ? path : path + kBookEnding;
}

QString BranchAssistant::pathProblem() const
{
    if (m_path->text().isEmpty())
        return tr("请写明手册放在哪里");
    const QFileInfo file(bookPath());
    if (file.completeBaseName().isEmpty() || QFileInfo(m_path->text()).isDir())
        return tr("请给文件起个名字，例如 支部手册.bbk");
    if (file.fileName().toUtf8().size() > kMostNameBytes)
        return tr("文件名太长，请改短，不超过 60 个字");
    if (file.exists())
        return tr("这里已有同名文件，请换个名字");
    if (!canBecomeFolder(file.absolutePath()))
        return tr("这个文件夹不存在，也无法建立，请换个位置");
    return {};
}

bool BranchAssistant::checkBranch()
{
    m_name->setError(m_name->text().isEmpty() ? tr("请填支部名称，以后可以改") : QString());
    m_path->setError(pathProblem());
    if (m_path->error().isEmpty())
        m_path->setText(QDir::toNativeSeparators(bookPath()));
    const bool faulty = m_founded->edit()->isFaulty();
    const bool later = !faulty && !m_founded->date().isEmpty() && m_founded->date().earliest() > m_today;
    if (!faulty)
        m_founded->setError(later ? tr("成立日期不能在今天之后") : QString());
    if (!m_name->error().isEmpty())
        m_name->edit()->setFocus();
    else if (!m_path->error().isEmpty())
        m_path->edit()->setFocus();
    else if (faulty || later)
        m_founded->edit()->setFocus();
    return m_name->error().isEmpty() && m_path->error().isEmpty() && !faulty && !later;
}

bool BranchAssistant::checkUnit()
{
    const QString again = namedTwice(agenda::namesIn(m_groups->text()));
    m_groups->setError(again.isEmpty() ? QString() : tr("“%1”写了两次，请改一个名称").arg(again));
    if (!again.isEmpty())
        m_groups->edit()->setFocus();
    return again.isEmpty();
}

bool BranchAssistant::hasTerm() const
{
    const bool endIsGiven =
        !m_ends->edit()->text().isEmpty() && checkedDay(*m_ends) != m_proposedEnd; // ours is no answer
    return !branchIsTemporary()
        && (endIsGiven || !m_elected->edit()->text().isEmpty() || !m_number->text().isEmpty()
            || !m_posts->text().isEmpty());
}

bool BranchAssistant::checkCommittee()
{
    if (!hasTerm())
        return true;
    if (!m_elected->requireDay()) {
        m_elected->edit()->setFocus();
        return false;
    }
    const QDate elected = checkedDay(*m_elected);
    const auto founded = m_founded->date();
    QString wrong;
    if (elected > m_today)
        wrong = tr("这一天还没有到，选出以后再填");
    else if (!founded.isEmpty() && elected < founded.earliest())
        wrong = tr("选举日期在支部成立以前，请核对");
    m_elected->setError(wrong);
    const bool ends = m_ends->requireDay();
    const bool before = ends && checkedDay(*m_ends) <= elected;
    if (ends)
        m_ends->setError(before ? tr("届满日期要在选举日期以后") : QString());
    bool isNumber = false;
    const int number = m_number->text().toInt(&isNumber);
    isNumber = isNumber && number > 0;
    m_number->setError(isNumber ? QString() : tr("届次写数字，例如 3"));
    QStringList titles = agenda::namesIn(m_posts->text());
    for (QString& title : titles)
        title = organization::postTitle(title);
    const QString again = namedTwice(titles);
    m_posts->setError(again.isEmpty() ? QString() : tr("“%1”写了两次，一个职务只写一次").arg(again));
    if (!wrong.isEmpty())
        m_elected->edit()->setFocus();
    else if (!ends || before)
        m_ends->edit()->setFocus();
    else if (!isNumber)
        m_number->edit()->setFocus();
    else if (!again.isEmpty())
        m_posts->edit()->setFocus();
    return wrong.isEmpty() && ends && !before && isNumber && again.isEmpty();
}

agenda::FirstSteps BranchAssistant::steps() const
{
    agenda::FirstSteps steps;
    steps.groups = agenda::namesIn(m_groups->text());
    if (hasTerm())
        steps.term = agenda::FirstTerm{m_number->text().toInt(), checkedDay(*m_elected), checkedDay(*m_ends),
                                       agenda::namesIn(m_posts->text())};
    steps.from =
        agenda::firstDay(m_since->current() == 0 ? agenda::Since::ThisMonth : agenda::Since::ThisYear, m_today);
    return steps;
}

void BranchAssistant::create()
{
    NewBranch wanted;
    wanted.setup.branchName = m_name->text();
    wanted.setup.kind = m_kind->code();
    wanted.setup.sector = m_sector->code();
    wanted.setup.unit = m_unit->text();
    wanted.setup.higherOrganization = m_higher->text();
    wanted.setup.reportTo = m_reportTo->text();
    wanted.setup.founded = m_founded->date();
    wanted.steps = steps();
    wanted.path = bookPath();
    QDir().mkpath(
        QFileInfo(wanted.path).absolutePath()); // where it cannot be made, the book cannot either, which is told
    wanted.roster = m_roster->current() == 0 ? NewBranch::Roster::Later : NewBranch::Roster::Now;
    Q_EMIT createAsked(wanted);
}

void BranchAssistant::tell(const Error& error)
{
    const std::pair<QStringView, std::pair<int, Field*>> fields[] = {
        {u"groups", {1, m_groups}}, {u"number", {2, m_number}}, {u"elected", {2, m_elected}},
        {u"ends", {2, m_ends}},     {u"posts", {2, m_posts}},
    };
    for (const auto& [where, place] : fields) {
        if (error.where != where)
            continue;
        showStep(place.first);
        place.second->setError(sentence(error));
        return;
    }
    if (error.code == u"store.exists") { // made by somebody since the first step
        showStep(0);
        return m_path->setError(pathProblem());
    }
    showProblem(sentence(error));
}

} // namespace branchbook::ui
