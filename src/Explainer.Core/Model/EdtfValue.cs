namespace Explainer.Model;

/// <summary>What an EDTF text says: one of the records below, nothing else.</summary>
public abstract record EdtfValue
{
    private protected EdtfValue()
    {
    }

    /// <summary>The first day that it may mean, as a <see cref="GregorianDay"/> number; <see cref="long.MinValue"/> where there is none.</summary>
    public abstract long Earliest { get; }

    /// <summary>The last day that it may mean; <see cref="long.MaxValue"/> where there is none.</summary>
    public abstract long Latest { get; }
}

/// <summary>A date that is no interval, with its qualification (EDTF level 1, « Qualification of a date (complete) »).</summary>
/// <param name="Date">The date without its qualification.</param>
/// <param name="IsUncertain">Its source is in doubt: <c>?</c> or <c>%</c>.</param>
/// <param name="IsApproximate">An estimate: <c>~</c> or <c>%</c>.</param>
public sealed record EdtfSingle(CalendarDate Date, bool IsUncertain = false, bool IsApproximate = false) : EdtfValue
{
    public override long Earliest => Date.Earliest;

    public override long Latest => Date.Latest;
}

/// <summary>A time interval (EDTF level 0 and « Extended Interval » of level 1); not both of its ends are without a date.</summary>
public sealed record EdtfInterval(EdtfEnd Start, EdtfEnd End) : EdtfValue
{
    public override long Earliest => Start is DatedEnd start ? start.Date.Earliest : long.MinValue;

    public override long Latest => End is DatedEnd end ? end.Date.Latest : long.MaxValue;
}

/// <summary>A stand-in after an error: the text is no date.</summary>
public sealed record UnreadDate : EdtfValue
{
    public override long Earliest => long.MinValue;

    public override long Latest => long.MaxValue;
}

/// <summary>An end of an interval: one of the records below, nothing else.</summary>
public abstract record EdtfEnd
{
    private protected EdtfEnd()
    {
    }
}

/// <summary>An end with a date.</summary>
public sealed record DatedEnd(EdtfSingle Date) : EdtfEnd;

/// <summary>An end that lies open: <c>..</c>.</summary>
public sealed record OpenEnd : EdtfEnd;

/// <summary>An end that is not known: empty.</summary>
public sealed record UnknownEnd : EdtfEnd;
