// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/diagnosis_reading.h"

#include "branchbook/book/member_store.h"
#include "ui/shell/background_read.h"
#include "ui/shell/desk.h"

#include <utility>

namespace branchbook::ui {

namespace {

using WantedFlag = std::shared_ptr<std::atomic<bool>>;

/// Goes on while the facts are wanted; tells the window where it stands.
class WhileWanted final : public Progress
{
public:
    WhileWanted(DiagnosisReading& reading, WantedFlag wanted)
        : m_reading(reading)
        , m_wanted(std::move(wanted))
    {
    }
    bool advance(qint64 done, qint64 total, const QString& what) override
    {
        QMetaObject::invokeMethod(
            &m_reading,
            [&reading = m_reading, wanted = m_wanted, done, total, what] {
                if (*wanted)
                    Q_EMIT reading.advanced(done, total, what);
            },
            Qt::QueuedConnection);
        return *m_wanted;
    }

private:
    DiagnosisReading& m_reading; ///< outlives the run: it waits for it
    WantedFlag m_wanted;
};

} // namespace

DiagnosisReading::DiagnosisReading(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_reading(new BackgroundRead(desk.book(), this))
{
}

DiagnosisReading::~DiagnosisReading()
{
    stop();
    delete m_reading; // while what the run reports to is still whole
}

void DiagnosisReading::read(DateRange period)
{
    stop();
    const auto isLarge = book::hasMoreMembersThan(m_desk.book().reader(), m_desk.branch().id, kMostAtOnce);
    if (!isLarge)
        return finish(fail(isLarge.error()));
    m_isLarge = *isLarge;
    m_wanted = std::make_shared<std::atomic<bool>>(true);
    const auto work = [this, period, wanted = m_wanted, branch = m_desk.branch(), today = m_desk.today(),
                       &areas = m_desk.areas()](const store::Session& session) -> Result<DiagnosisEvidencePtr> {
        WhileWanted progress(*this, wanted);
        BB_TRY(auto made, report::collectDiagnosis(session, branch, period, today, areas, progress));
        return std::make_shared<const report::DiagnosisEvidence>(std::move(made));
    };
    if (!m_isLarge)
        return finish(work(m_desk.book().reader()));
    m_reading->run<DiagnosisEvidencePtr>(work, [this](const Result<DiagnosisEvidencePtr>& made) { finish(made); });
}

void DiagnosisReading::finish(const Result<DiagnosisEvidencePtr>& made)
{
    if (m_wanted)
        *m_wanted = false; // what it told of its way is not shown after its end
    m_wanted.reset();
    if (made)
        Q_EMIT done(*made);
    else
        Q_EMIT failed(made.error());
}

void DiagnosisReading::stop()
{
    if (!m_wanted)
        return;
    *m_wanted = false;
    m_wanted.reset();
    m_reading->forget();
}

void DiagnosisReading::letGo(DiagnosisEvidencePtr evidence)
{
    if (evidence && m_isLarge)
        m_reading->letGo(std::move(evidence));
}

} // namespace branchbook::ui
